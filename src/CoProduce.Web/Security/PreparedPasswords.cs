using CoProduce.Data.Accounts;
using CoProduce.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CoProduce.Web.Security;

/// <summary>Hashes and checks a password as it is seen, as RFC 8265 has it: two keyboards send the same letters and spaces in two
/// ways.</summary>
public sealed class PreparedPasswords(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, TypedText.Secret(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, TypedText.Secret(providedPassword));
}
