using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Data.Audit;

/// <summary>The secret that marks the trail. It is never in the database: whoever can write there still cannot make a mark.</summary>
public sealed class AuditKey(byte[] secret)
{
    public const int MinBytes = 32;

    public string Mark(AuditEntry entry, string before) =>
        Hash(
            string.Create(
                CultureInfo.InvariantCulture,
                $"line|{before}|{entry.Number}|{entry.At.Ticks}|{entry.What}|"
                    + $"{entry.ByPersonId}|{entry.AboutPersonId}|{entry.ProjectId}|{entry.Subject}"
            )
        );

    public string Seal(long count, string mark) => Hash(string.Create(CultureInfo.InvariantCulture, $"end|{count}|{mark}"));

    /// <summary>Stands for a person on the list of those who were forgotten. Without the secret it says nothing.</summary>
    public string Person(int id, DateTime knownSince) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"person|{id}|{knownSince.Ticks}"));

    private string Hash(string line) => Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(line)));
}

/// <summary>Who is doing what is being saved.</summary>
public interface IWhoActs
{
    int? PersonId { get; }
}
