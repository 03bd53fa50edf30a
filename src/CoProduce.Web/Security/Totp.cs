using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Web.Security;

/// <summary>The codes of an authenticator app: six digits, new ones each half minute (RFC 6238).</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / 30;

    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "Every authenticator app uses SHA-1, where it is sound: nobody can choose what is hashed."
    )]
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute that the code belongs to: this one, or its neighbours, because clocks differ a little.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset at)
    {
        var now = StepAt(at);
        return new[] { now, now - 1, now + 1 }
            .Where(step => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(key, step)), Encoding.UTF8.GetBytes(code)))
            .Select(step => (long?)step)
            .FirstOrDefault();
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(
            key.Select(letter => Base32.IndexOf(letter, StringComparison.Ordinal).ToString("B5", CultureInfo.InvariantCulture))
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
