using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts;

/// <summary>Passwords: what is asked of a new one, and checking one in the same time whether or not anybody has that email.</summary>
public class Passwords(UserManager<Account> accounts, SignInManager<Account> signIns, IPasswordHasher<Account> hasher)
{
    public const int Shortest = 12;
    public const int Longest = 128;
    public const string Hint = "At least 12 characters. Three or four words that only you would put together work well.";

    private static string? _nobodys;

    /// <summary>The account, if the password is right and it may sign in. Every "no" costs the same work.</summary>
    public async Task<Account?> CheckAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is not { PasswordHash: not null, EmailConfirmed: true } || await accounts.IsLockedOutAsync(account))
        {
            hasher.VerifyHashedPassword(new Account(), _nobodys ??= Hash(Guid.NewGuid().ToString()), password);
            return null;
        }

        var result = await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        return result.Succeeded ? account : null;
    }

    /// <summary>Whether this is the password of somebody signed in, who is asked for it again before something weighty.</summary>
    public async Task<bool> IsOfAsync(int? accountId, string password) =>
        await accounts.FindByIdAsync($"{accountId}") is { Email: { } email } && await CheckAsync(email, password) is not null;

    public string Hash(string password) => hasher.HashPassword(new Account(), password);

    /// <summary>Saves a new password with everything else that waits to be saved. Every sign-in of this account ends.</summary>
    public async Task ChangeAsync(Account account, string password)
    {
        account.PasswordHash = Hash(password);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        await accounts.UpdateSecurityStampAsync(account);
    }

    /// <summary>Why this password is too easy to guess, in words for its owner, or null when it will do.</summary>
    public static string? WhyNot(string? password, params IEnumerable<string?> own)
    {
        if (password is null or { Length: < Shortest or > Longest })
        {
            return $"Use {Shortest} characters or more, and {Longest} or fewer.";
        }

        var guessed = own.Append(own.FirstOrDefault(o => o?.Contains('@', StringComparison.Ordinal) == true)?.Split('@')[0]);
        return guessed.Any(g => g?.Trim() is { Length: > 2 } word && password.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? "Leave your name and your email out of it. Others know them."
            : null;
    }
}
