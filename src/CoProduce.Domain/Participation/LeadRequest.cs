namespace CoProduce.Domain.Participation;

/// <summary>That somebody is asked to lead for their group: by whom, when, in whose place and why. It waits for their answer.</summary>
public record LeadRequest
{
    public const int WhyMaxLength = 150;

    private LeadRequest() { }

    public LeadRequest(int byPersonId, DateTime at, int? inPlaceOfId, string? why) =>
        (ByPersonId, At, InPlaceOfId, Why) = (byPersonId, at, inPlaceOfId, why);

    public int ByPersonId { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>The seat of the lead who steps down once they say yes. Null where nobody led.</summary>
    public int? InPlaceOfId { get; private init; }

    /// <summary>What the lead who steps down is told.</summary>
    public string? Why { get; private init; }

    public DateTime? DeclinedAt { get; private init; }

    /// <summary>Why they said no, if they said why. For those who asked.</summary>
    public string? WhyNot { get; private init; }

    public bool Waits => DeclinedAt is null;

    public LeadRequest Declined(string? why, DateTime now) => this with { DeclinedAt = now, WhyNot = Short(why.TidyOrNull()) };

    /// <summary>The reason that a lead is told who leads no more.</summary>
    public static string Told(string? why) => Short(why.TidyOrNull() ?? throw new RuleBrokenException("Say why. The lead is told."))!;

    private static string? Short(string? why)
    {
        RuleBrokenException.ThrowIf(TypedText.WhyTooLong(why, WhyMaxLength));
        return why;
    }
}
