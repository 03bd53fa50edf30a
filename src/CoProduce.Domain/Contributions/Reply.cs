namespace CoProduce.Domain.Contributions;

/// <summary>How a reply answers: what we did, what we are doing, why we did not, or the answer to a question.</summary>
public enum ReplyKind
{
    WeDid,
    WeAreDoing,
    WeDidNot,
    Answer,
}

/// <summary>What the person who spoke says about a reply.</summary>
public enum Verdict
{
    NotSaid,
    GotItRight,
    MissedSomething,
}

/// <summary>A person's own, specific answer to something said. An automatic receipt is not a reply.</summary>
public class Reply
{
    public const int TextMaxLength = 2000;
    public const int FewestWordsForNo = 15;

    private Reply() { }

    internal Reply(ReplyKind kind, string text, int byPersonId, DateTime now)
    {
        Kind = kind;
        Text = text.Needed("Write your reply.");
        RuleBrokenException.ThrowIf(WhyTooShort(kind, text));
        ByPersonId = byPersonId;
        At = now;
    }

    public int Id { get; private set; }
    public ReplyKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
    public Verdict Verdict { get; private set; }

    /// <summary>"We did not" is a full answer when it says why.</summary>
    public static string? WhyTooShort(ReplyKind? kind, string? text) =>
        kind is ReplyKind.WeDidNot && text.Tidy().CountWords() < FewestWordsForNo
            ? $"Say why not, in at least {FewestWordsForNo} words. Families deserve the reason."
            : null;

    internal void Hear(Verdict verdict) => Verdict = verdict;
}
