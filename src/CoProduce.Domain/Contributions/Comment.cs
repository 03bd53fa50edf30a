using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Contributions;

/// <summary>Something a participant adds under a contribution. Comments do not have comments.</summary>
public class Comment : IWords
{
    public const int TextMaxLength = 1500;

    private Comment() { }

    public Comment(Contribution under, Participant author, string text, NameShown shownAs, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(under.IsWithdrawn, under.TalkClosedAt));
        ContributionId = under.Id;
        (AuthorId, Hat) = (author.Id, author.Hat);
        Text = text.Needed("Write what you want to add.");
        ShownAs = shownAs;
        At = now;
    }

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
    public int AuthorId { get; private set; }
    public Hat Hat { get; private set; }
    public string Text { get; private set; } = "";
    public NameShown ShownAs { get; private set; }
    public DateTime At { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    public static string? WhyNot(bool isWithdrawn, DateTime? talkClosedAt) =>
        isWithdrawn ? "The person took this back, so nothing can be added to it."
        : talkClosedAt is not null ? "The person who said this has closed the talk under it."
        : null;

    public void Withdraw(DateTime now)
    {
        Text = "";
        WithdrawnAt ??= now;
    }

    public SetAside SetAside(DateTime now)
    {
        RuleBrokenException.ThrowIf(WithdrawnAt is not null ? "These words are not here any more." : null);
        var words = new SetAside(Text);
        Withdraw(now);
        return words;
    }

    public void PutBack(SetAside words)
    {
        RuleBrokenException.ThrowIf(WithdrawnAt is null ? "These words are in their place." : null);
        (Text, WithdrawnAt) = (words.Text, null);
    }
}

/// <summary>"I have seen this too": that something said is true for somebody else as well.</summary>
public class SeenToo
{
    private SeenToo() { }

    public SeenToo(Contribution said, Participant who, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(said, who.Id));
        ContributionId = said.Id;
        ParticipantId = who.Id;
        At = now;
    }

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
    public int ParticipantId { get; private set; }
    public DateTime At { get; private set; }

    public static string? WhyNot(Contribution said, int participantId) =>
        said.IsWithdrawn ? "The person took this back."
        : said.AuthorId == participantId ? "You said this yourself, so it already counts."
        : null;
}
