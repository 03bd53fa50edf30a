using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Data.Saving;
using Microsoft.AspNetCore.DataProtection;

namespace CoProduce.Web.Security;

/// <summary>The keys that seal cookies, forms and special words. They lie in the database, so every server has the same, and a certificate
/// locks them when one is set.</summary>
public static class Keys
{
    public static void AddCoProduceKeys(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("CoProduce").PersistKeysToDbContext<CoProduceDbContext>();
        LockWith(keys, Certificates(builder.Configuration, "Keys:Certificate"));
        var ofWorries = Certificates(builder.Configuration, "Safeguarding:Certificate");
        builder.Services.AddSingleton(services => new SafeguardingSeal(services.GetRequiredService<IServiceScopeFactory>(), own =>
            LockWith(own, ofWorries)
        ));
    }

    /// <summary>Locks keys with the first certificate, and still opens those locked by the one before it.</summary>
    private static void LockWith(IDataProtectionBuilder keys, X509Certificate2[] certificates)
    {
        if (certificates.Length > 0)
        {
            keys.ProtectKeysWithCertificate(certificates[0]);
            keys.UnprotectKeysWithAnyCertificate(certificates);
        }
    }

    /// <summary>Read at start: whoever sends a worry must not be the first to hear that they cannot be opened.</summary>
    private static X509Certificate2[] Certificates(IConfiguration settings, string name) =>
        Certificate(settings, name) is not { } current ? []
        : Certificate(settings, $"{name}Before") is { } before ? [current, before]
        : [current];

    private static X509Certificate2? Certificate(IConfiguration settings, string name)
    {
        try
        {
            return settings[name] is { Length: > 0 } file
                ? X509CertificateLoader.LoadPkcs12FromFile(file, settings[$"{name}Password"])
                : null;
        }
        catch (Exception problem) when (problem is CryptographicException or IOException)
        {
            throw new OperatorException(
                $"The certificate that {name} names cannot be opened: look at the file (PKCS #12) and at {name}Password."
            );
        }
    }
}
