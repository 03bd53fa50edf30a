using System.Security.Cryptography;
using CoProduce.Data.Audit;
using CoProduce.Data.Saving;

namespace CoProduce.Web.Infrastructure;

/// <summary>The secret that marks the trail: a setting, never in the database. In Development one is made for this machine.</summary>
public static class AuditSetup
{
    private const string Setting = "Audit:Key";

    private const string Missing = """
        The app needs a secret that marks its trail of who did what, so that nobody can change the trail unseen.
        Make one once:  openssl rand -base64 32
        Set it as Audit__Key in the environment. Keep a copy, but not with the database or its backups.
        """;

    /// <exception cref="OperatorException">There is no secret, or a weak one.</exception>
    public static void AddCoProduceAudit(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(
            new AuditKey(
                Secret(builder.Configuration[Setting]) is { Length: >= AuditKey.MinBytes } secret ? secret
                : builder.Environment.IsDevelopment() ? OfThisMachine(Path.Combine(builder.Environment.ContentRootPath, "App_Data"))
                : throw new OperatorException(Missing)
            )
        );

    private static byte[]? Secret(string? text) =>
        Convert.TryFromBase64String(text ?? "", new byte[text?.Length ?? 0], out _) ? Convert.FromBase64String(text ?? "") : null;

    private static byte[] OfThisMachine(string folder)
    {
        var file = Path.Combine(folder, "audit.key");
        Directory.CreateDirectory(folder);
        if (!File.Exists(file))
        {
            var half = $"{file}.{Environment.ProcessId}";
            File.WriteAllText(half, Convert.ToBase64String(RandomNumberGenerator.GetBytes(AuditKey.MinBytes)));
            try
            {
                File.Move(half, file);
            }
            catch (IOException)
            {
                File.Delete(half); // Another process was first. Its key counts.
            }
        }

        return Convert.FromBase64String(File.ReadAllText(file));
    }
}
