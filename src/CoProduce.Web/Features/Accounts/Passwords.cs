using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts;

/// <summary>Passwords: what is asked of a new one, and checking one in the same time whether or not anybody has that email.</summary>
public class Passwords(UserManager<Account> accounts, SignInManager<Account> signIns, IPasswordHasher<Account> hasher)
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private static string? _nobodys;

    /// <summary>The account, if the password is right and it may sign in. Every "no" costs the same work.</summary>
    public async Task<Account?> CheckAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        var isChecked = account is { PasswordHash: not null, EmailConfirmed: true } && !await accounts.IsLockedOutAsync(account);
        if (!isChecked)
        {
            hasher.VerifyHashedPassword(new Account(), _nobodys ??= hasher.HashPassword(new Account(), Guid.NewGuid().ToString()), password);
            return null;
        }

        var result = await signIns.CheckPasswordSignInAsync(account!, password, lockoutOnFailure: true);
        return result.Succeeded ? account : null;
    }
}
