using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Domain.Pulses;

/// <summary>The secret with which somebody can change their answer. Only they hold it; the forum keeps a hash.</summary>
public static class PulseCode
{
    public const int HashLength = 64;

    /// <summary>What a code looks like when it is typed in: hyphens and spaces do not matter.</summary>
    public const string Pattern = @"[\s-]*(?:[A-Za-z0-9][\s-]*){12}";

    private const string Alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public static string New() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>The same code makes another hash in another pulse, so that answers of two pulses cannot be put together.</summary>
    public static string Hash(int pulseId, string typed) =>
        Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{pulseId}:{string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant()}"))
        );
}
