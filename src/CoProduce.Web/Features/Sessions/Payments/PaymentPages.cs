using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>An amount somebody types in pounds, such as 12.50.</summary>
public static class Pounds
{
    public static int ToPence(decimal pounds) => (int)Math.Round(pounds * 100, MidpointRounding.AwayFromZero);
}

/// <summary>Money and thanks of one session, for somebody taking part and for those who run it.</summary>
public record PaymentPage(string Slug, int Number, string Title, DateTime StartsAt)
{
    public string Url => SessionLinks.Session(Slug, Number);
    public int? Offered { get; init; }
    public PaymentAnswer? Mine { get; init; }
    public int? MyLess { get; init; }
    public bool MayAnswer { get; init; }
    public bool MayOffer { get; init; }
    public string? WhyNotOffer { get; init; }

    /// <summary>Why nobody can be thanked yet; null when those who run it can.</summary>
    public string? WhyNotThank { get; init; }

    public int Came { get; init; }
    public int Thanked { get; init; }
    public OfferForm Offer { get; init; } = new();
    public OfferAnswerForm Answer { get; init; } = new();

    public static IEnumerable<FormChoice> Answers =>
        [
            new($"{PaymentAnswer.Yes}", "Yes, please"),
            new($"{PaymentAnswer.Less}", "Yes, but less", "Some people may earn only a little."),
            new($"{PaymentAnswer.No}", "No, thank you"),
            new($"{PaymentAnswer.Charity}", "Give it to a charity"),
        ];
}

/// <summary>What people are offered, in pounds.</summary>
public class OfferForm
{
    [
        Required(ErrorMessage = "Type the amount in pounds. Type 0 when there is no payment."),
        Range(0, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")
    ]
    public decimal? Pounds { get; set; }
}

/// <summary>What somebody says to being paid.</summary>
public class OfferAnswerForm
{
    [Required(ErrorMessage = "Choose one.")]
    public PaymentAnswer? Say { get; set; }

    [Range(0, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")]
    public decimal? LessPounds { get; set; }
}

/// <summary>Somebody's own claims, and the form for another.</summary>
public record MyPaymentsPage(IReadOnlyList<ClaimRow> Claims, IReadOnlyList<FormChoice> Projects, ClaimForm Form)
{
    public static IEnumerable<FormChoice> Kinds =>
        [
            new($"{ClaimKind.Time}", "The payment I was offered"),
            new($"{ClaimKind.Travel}", "Travel"),
            new($"{ClaimKind.Childcare}", "Childcare"),
            new($"{ClaimKind.Other}", "Something else"),
        ];
}

/// <summary>What somebody asks for.</summary>
public class ClaimForm
{
    [Required(ErrorMessage = "Choose a project.")]
    public int? ProjectId { get; set; }

    [Required(ErrorMessage = "Choose what it is.")]
    public ClaimKind? Kind { get; set; }

    [
        Required(ErrorMessage = "Type the amount in pounds."),
        Range(0.01, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")
    ]
    public decimal? Pounds { get; set; }

    [Required(ErrorMessage = "Say what it is for."), StringLength(Claim.ForMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? For { get; set; }
}

/// <summary>One claim. The name is there for those who see to claims.</summary>
public record ClaimRow(int Id, string Project, ClaimKind Kind, int Pence, string For, DateTime ClaimedAt)
{
    public int PersonId { get; init; }
    public string Name { get; init; } = "";
    public string? AgreedBy { get; init; }
    public int? AgreedById { get; init; }
    public string? AlsoAgreedBy { get; init; }
    public DateOnly? SettledOn { get; init; }
    public string? WhyTurnedDown { get; init; }
    public bool IsAgreed => AlsoAgreedBy is not null;
    public bool IsOver => SettledOn is not null || WhyTurnedDown is not null;
    public string InPounds => PaymentOffer.InPounds(Pence);

    public string KindWords =>
        Kind switch
        {
            ClaimKind.Time => "Payment",
            ClaimKind.Travel => "Travel",
            ClaimKind.Childcare => "Childcare",
            _ => "Other",
        };

    public string Stands =>
        SettledOn is not null ? "Paid"
        : WhyTurnedDown is not null ? "Turned down"
        : IsAgreed ? "Agreed, to be paid"
        : AgreedBy is not null ? "One person has agreed"
        : "Waiting";
}

/// <summary>What waits for forum staff: claims to agree to, to pay, and those that are done.</summary>
public record ClaimsPage(
    IReadOnlyList<ClaimRow> Waiting,
    IReadOnlyList<ClaimRow> ToPay,
    IReadOnlyList<ClaimRow> Done,
    DateOnly Today,
    SettleClaimForm Settle,
    TurnDownForm TurnDown,
    int? Mending
);

/// <summary>The day a claim was paid.</summary>
public class SettleClaimForm
{
    [Required(ErrorMessage = "Give the day it was paid.")]
    public DateOnly? On { get; set; }
}

/// <summary>Why a claim is not paid, in words for the person.</summary>
public class TurnDownForm
{
    [
        Required(ErrorMessage = "Say why, in words for the person."),
        StringLength(Claim.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}
