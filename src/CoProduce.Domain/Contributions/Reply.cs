using System.Security.Cryptography;
using System.Text;

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
public class Reply : IWords
{
    public const int TextMaxLength = 2000;
    public const int InShortMaxLength = 200;
    public const int FewestWordsForNo = 15;
    public const int MostPeopleWithSameWords = 5;
    public const int SameAsLength = 64;

    /// <summary>What stands where a reply was set aside.</summary>
    public const string NotShown = "This reply is not shown at the moment.";

    private Reply() { }

    internal Reply(ReplyKind kind, string text, int byPersonId, DateTime now, string? inShort = null)
    {
        InShort = inShort.TidyOrNull();
        Kind = kind;
        Text = text.Needed("Write your reply.");
        RuleBrokenException.ThrowIf(WhyTooShort(kind, text), nameof(text));
        SameAs = Alike(Text);
        ByPersonId = byPersonId;
        At = now;
    }

    public int Id { get; private set; }
    public ReplyKind Kind { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>What it was about, in the replier's words, for the public page when the author did not allow their own.</summary>
    public string? InShort { get; private set; }

    /// <summary>The same for every reply with the same words, whatever their commas and capitals.</summary>
    public string SameAs { get; private set; } = "";

    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
    public Verdict Verdict { get; private set; }

    /// <summary>"We did not" is a full answer when it says why.</summary>
    public static string? WhyTooShort(ReplyKind? kind, string? text) =>
        kind is ReplyKind.WeDidNot && !text.Tidy().SaysEnough(FewestWordsForNo)
            ? $"Say why not, in at least {FewestWordsForNo} words. Families deserve the reason."
            : null;

    /// <summary>An answer alone is enough for a question. Everything else is owed what came of it.</summary>
    public static string? WhyNotThis(ReplyKind? kind, ContributionKind to) =>
        kind is ReplyKind.Answer && to is not ContributionKind.Question
            ? "Say what we did, what we are doing, or why we did not. Only a question can be answered with words alone."
            : null;

    /// <summary>A stock reply is not an answer: the writer looks again before more than five people get the same words.</summary>
    public static string? WarnOfSameWords(int people) =>
        people > MostPeopleWithSameWords
            ? $"{people} people would get exactly the same words. Does it answer each of them? "
                + "Tick the box if it does, or write to them apart."
            : null;

    /// <summary>It still counts as a reply: somebody answered, and may be asked to answer better.</summary>
    public SetAside SetAside(DateTime now)
    {
        RuleBrokenException.ThrowIf(Text == NotShown ? "These words are not here any more." : null);
        var words = new SetAside(Text, InShort);
        (Text, InShort, SameAs) = (NotShown, null, "");
        return words;
    }

    public void PutBack(SetAside words)
    {
        RuleBrokenException.ThrowIf(Text != NotShown ? "These words are in their place." : null);
        (Text, InShort, SameAs) = (words.Text, words.InShort, Alike(words.Text));
    }

    /// <summary>What two replies with the same words have in common.</summary>
    public static string Alike(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.Plain())));

    internal void Hear(Verdict verdict) => Verdict = verdict;
}

/// <summary>What the kinds of reply are called on screen.</summary>
public static class ReplyKinds
{
    public static string Words(this ReplyKind kind) =>
        kind switch
        {
            ReplyKind.WeDid => "We did",
            ReplyKind.WeAreDoing => "We are doing",
            ReplyKind.WeDidNot => "We did not, because",
            _ => "Answer",
        };
}
