using System.Text.RegularExpressions;
using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Payments;

/// <summary>What money is asked for.</summary>
public enum ClaimKind
{
    Time,
    Travel,
    Childcare,
    Other,
}

/// <summary>Somebody asks for the payment they were offered, or for what it cost them to take part. Two people agree, and the treasurer
/// pays. No bank details are ever kept here.</summary>
public partial class Claim
{
    public const int ForMaxLength = 200;
    public const int WhyMaxLength = 300;
    public const int DaysToSettle = 20;

    private Claim() { }

    public Claim(int projectId, int personId, ClaimKind kind, int pence, string what, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(pence, what));
        ProjectId = projectId;
        PersonId = personId;
        Kind = kind;
        Pence = pence;
        For = what.Tidy();
        ClaimedAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public int PersonId { get; private set; }
    public ClaimKind Kind { get; private set; }
    public int Pence { get; private set; }
    public string For { get; private set; } = "";
    public DateTime ClaimedAt { get; private set; }
    public int? AgreedById { get; private set; }
    public DateTime? AgreedAt { get; private set; }
    public int? AlsoAgreedById { get; private set; }
    public DateTime? AlsoAgreedAt { get; private set; }
    public DateOnly? SettledOn { get; private set; }
    public DateTime? TurnedDownAt { get; private set; }
    public string? WhyTurnedDown { get; private set; }
    public int Version { get; private set; }

    public bool IsAgreed => AlsoAgreedAt is not null;
    public bool IsOver => SettledOn is not null || TurnedDownAt is not null;

    public static string? WhyNot(int pence, string? what) =>
        pence is <= 0 or > PaymentOffer.MostPence ? $"Use an amount up to {PaymentOffer.InPounds(PaymentOffer.MostPence)}."
        : what.Tidy().Length == 0 ? "Say what it is for."
        : BankDetails().IsMatch(what!) ? "That looks like bank details. Please leave them out: the treasurer asks you for them by phone."
        : null;

    /// <summary>Why somebody may not agree to it, or null. Nobody agrees to their own.</summary>
    public string? WhyNotAgree(int byPersonId) =>
        IsOver ? "This claim is closed."
        : byPersonId == PersonId ? "This is your own claim. Two others have to agree to it."
        : IsAgreed ? "Two people have agreed already."
        : byPersonId == AgreedById ? "You have agreed. A second person has to agree as well."
        : null;

    public void Agree(int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAgree(byPersonId));
        Version++;
        if (AgreedAt is null)
        {
            (AgreedById, AgreedAt) = (byPersonId, now);
        }
        else
        {
            (AlsoAgreedById, AlsoAgreedAt) = (byPersonId, now);
        }
    }

    public string? WhyNotSettle(DateOnly on, DateOnly today) =>
        IsOver ? "This claim is closed."
        : !IsAgreed ? "Two people have to agree first."
        : on > today || on < AlsoAgreedAt!.Value.ForumDay()
            ? "Give the day it was paid: not in the future, and not before two people agreed."
        : null;

    public void Settle(DateOnly on, DateOnly today)
    {
        RuleBrokenException.ThrowIf(WhyNotSettle(on, today));
        Version++;
        SettledOn = on;
    }

    public void TurnDown(string why, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            IsOver ? "This claim is closed."
            : byPersonId == PersonId ? "This is your own claim."
            : null
        );
        Version++;
        (TurnedDownAt, WhyTurnedDown) = (now, why.Needed("Say why, in words for the person."));
    }

    /// <summary>A sort code, an account number or an IBAN.</summary>
    [GeneratedRegex(
        @"\b\d{2}[ -]?\d{2}[ -]?\d{2}\b(?=\D+\d{7,8}\b)|\b\d{8}\b|\b\d{2}-\d{2}-\d{2}\b|\b[A-Z]{2}\d{2}[ ]?[A-Z0-9]{4}",
        RegexOptions.None,
        1000
    )]
    private static partial Regex BankDetails();
}
