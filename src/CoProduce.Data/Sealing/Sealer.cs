using Microsoft.AspNetCore.DataProtection;

namespace CoProduce.Data.Sealing;

/// <summary>Seals words so that the database, a copy of it or a log shows only noise. Each row is sealed to itself: put into another row,
/// it does not open.</summary>
public class Sealer(IDataProtectionProvider keys)
{
    public string Seal(string kind, Guid row, string words) => For(kind, row).Protect(words);

    /// <summary>Throws <see cref="System.Security.Cryptography.CryptographicException"/> when the words were sealed for another row or
    /// kind.</summary>
    public string Open(string kind, Guid row, string sealedWords) => For(kind, row).Unprotect(sealedWords);

    private IDataProtector For(string kind, Guid row) => keys.CreateProtector("CoProduce.Sealed", kind, row.ToString("N"));
}
