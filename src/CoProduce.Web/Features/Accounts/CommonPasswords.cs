using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Web.Features.Accounts;

/// <summary>The passwords of 12 characters or more among the million most common, which are guessed first. Kept as the sorted beginnings of
/// their hashes.</summary>
public static class CommonPasswords
{
    private const int Kept = 6;
    private static readonly byte[] Hashes = Read();

    public static int Count => Hashes.Length / Kept;

    public static bool Has(string password)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(password.Trim().ToLowerInvariant())).AsSpan(0, Kept);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Hashes.AsSpan(middle * Kept, Kept).SequenceCompareTo(hash);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private static byte[] Read()
    {
        using var resource = typeof(CommonPasswords).Assembly.GetManifestResourceStream("CommonPasswords")!;
        using var all = new MemoryStream();
        resource.CopyTo(all);
        return all.ToArray();
    }
}
