using System.Text.RegularExpressions;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Invitations;

/// <summary>Where people who work in services get their email, such as a council. Whoever confirms an email from there needs no further
/// yes.</summary>
public partial class ApprovedDomain
{
    public const int MaxLength = 100;

    private static readonly string[] OpenToAnybody =
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "hotmail.co.uk",
        "live.co.uk",
        "live.com",
        "yahoo.com",
        "yahoo.co.uk",
        "icloud.com",
        "me.com",
        "aol.com",
        "btinternet.com",
        "sky.com",
        "proton.me",
        "protonmail.com",
        "gmx.com",
        "gmx.co.uk",
    ];

    private ApprovedDomain() { }

    public ApprovedDomain(string domain, int addedById, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(domain), nameof(domain));
        Domain = Tidy(domain);
        AddedById = addedById;
        AddedAt = now;
    }

    public int Id { get; private set; }

    /// <summary>The part after the @, in small letters, as mail programs write it.</summary>
    public string Domain { get; private set; } = "";

    public int AddedById { get; private set; }
    public DateTime AddedAt { get; private set; }
    public DateTime? TakenOffAt { get; private set; }
    public int? TakenOffById { get; private set; }
    public int Version { get; private set; }

    /// <summary>The part after the @. Only the very same part counts: what stands before it, or a part of it, does not.</summary>
    public static string Of(string email) => EmailAddress.Host(email[(email.LastIndexOf('@') + 1)..]);

    public static string? WhyNot(string? domain) =>
        Tidy(domain) is not { Length: <= MaxLength } tidy || !OneDomain().IsMatch(tidy)
            ? "Type only what comes after the @, like council.gov.uk."
        : OpenToAnybody.Contains(Tidy(domain)) ? "Anybody can get an email there, so it says nothing about where they work."
        : null;

    public void TakeOff(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(TakenOffAt is not null ? "It was taken off the list already." : null);
        Version++;
        TakenOffAt = now;
        TakenOffById = personId;
    }

    private static string Tidy(string? domain) => EmailAddress.Host(domain.Tidy().TrimStart('@'));

    [GeneratedRegex(
        @"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex OneDomain();
}
