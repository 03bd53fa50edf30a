using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Domain;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Words;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts;

/// <summary>Passwords: what is asked of a new one, and checking one in the same time whether or not anybody has that email.</summary>
public class Passwords(
    UserManager<Account> accounts,
    SignInManager<Account> signIns,
    IPasswordHasher<Account> hasher,
    PasswordTries tries,
    ForumSettings forum,
    CoProduceDbContext db
)
{
    public const int Shortest = 12;
    public const int Longest = 128;
    public const string Hint = "At least 12 characters. Three or four words that only you would put together work well.";

    private static readonly HashSet<string> OfEveryForum = new(
        [
            "and",
            "the",
            "of",
            "for",
            "Parent",
            "Parents",
            "Carer",
            "Carers",
            "Family",
            "Families",
            "Forum",
            "Council",
            "Children",
            "SEND",
            "Voice",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private static string? _nobodys;

    /// <summary>The account, if the password is right and it may sign in. Every "no" costs the same work.</summary>
    public async Task<Account?> CheckAsync(string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (!await tries.TakeAsync(email) || account is not { PasswordHash: not null, EmailConfirmed: true })
        {
            hasher.VerifyHashedPassword(new Account(), _nobodys ??= Hash(Guid.NewGuid().ToString()), password);
            return await FailedAsync(account);
        }

        if (!(await signIns.CheckPasswordSignInAsync(account, password, lockoutOnFailure: false)).Succeeded)
        {
            return await FailedAsync(account);
        }

        await tries.GiveBackAsync(email);
        return account;
    }

    /// <summary>Leaves a line in the trail, also when nobody has that email, so that the answer takes as long.</summary>
    private async Task<Account?> FailedAsync(Account? account)
    {
        db.Note(AuditEvent.SignInFailed, about: account?.PersonId);
        await db.SaveChangesAsync();
        return null;
    }

    /// <summary>Whether this is the password of somebody signed in, who is asked for it again before something weighty.</summary>
    public async Task<bool> IsOfAsync(int? accountId, string password) =>
        await accounts.FindByIdAsync($"{accountId}") is { Email: { } email } && await CheckAsync(email, password) is not null;

    public bool Fits(string hash, string typed) =>
        hasher.VerifyHashedPassword(new Account(), hash, typed) is not PasswordVerificationResult.Failed;

    public string Hash(string password) => hasher.HashPassword(new Account(), password);

    /// <summary>Saves a new password with everything else that waits to be saved. Every sign-in of this account ends.</summary>
    public async Task ChangeAsync(Account account, string password)
    {
        account.PasswordHash = Hash(password);
        await accounts.UpdateSecurityStampAsync(account);
    }

    /// <summary>Why this password is too easy to guess, in words for its owner, or null when it will do.</summary>
    public string? WhyNot(string? password, string? name, string? email) => WhyNotPrepared(TypedText.Secret(password ?? ""), name, email);

    private string? WhyNotPrepared(string password, string? name, string? email) =>
        TypedText.Length(password) is < Shortest or > Longest ? $"Use {Shortest} characters or more, and {Longest} or fewer."
        : Known(name, email).Any(known => EasilyGuessed.Holds(password, known))
            ? "Leave your name, your email and our name out of it. Others know them."
        : EasilyGuessed.Is(password) ? "Many people use this one, so it is guessed first. Put together words that only you would think of."
        : null;

    /// <summary>What anybody who knows the person knows: their name and its parts, their email with and without its ending, and the forum's
    /// name with the words of it that only this forum has.</summary>
    private IEnumerable<string> Known(string? name, string? email) =>
        new[] { name, email, email?.Split('@')[0], forum.Name }
            .OfType<string>()
            .Concat(FoldedWords.In(name ?? "").Select(word => word.Word))
            .Concat(forum.Name.Split(' ').Where(word => !OfEveryForum.Contains(word)));
}
