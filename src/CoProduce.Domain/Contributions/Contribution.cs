using CoProduce.Domain.Calendar;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Contributions;

/// <summary>Anything said in a project that should count. It is owed a reply, and stays its author's own.</summary>
public partial class Contribution
{
    public const int TextMaxLength = 4000;
    public const int NameMaxLength = 80;

    private readonly List<Reply> _replies = [];
    private readonly List<Wording> _earlier = [];
    private readonly List<ReuseRequest> _reuse = [];
    private readonly List<ThankYou> _thanks = [];

    private Contribution() { }

    public Contribution(int number, Stage stage, Participant author, What said, DateTime now, DateOnly? dueOn = null)
    {
        RuleBrokenException.ThrowIf(stage.WasOpenAt(now) ? null : WhyNotHere(stage, said.Kind));
        Number = number;
        ProjectId = stage.ProjectId;
        StageId = stage.Id;
        AuthorId = author.Id;
        (Author, Hat) = (author, author.Hat);
        Kind = said.Kind;
        Text = said.Text.Needed("Write what you want to say.");
        ShownAs = said.ShownAs;
        Audience = said.Audience;
        MayBeShownPublicly = said.MayBeShownPublicly && said.Audience is Audience.Project;
        TakenDown = said.TakenDown;
        Counts = said.TakenDown is null;
        SaidAt = now;
        DueOn = dueOn ?? ReplyPromise.Usual.DueOn(said.Kind, now.ForumDay());
    }

    public long Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }
    public int StageId { get; private set; }
    public int AuthorId { get; private set; }
    public Participant Author { get; private set; } = null!;

    /// <summary>The hat they wore when they said it. It stays, whatever hat they wear later.</summary>
    public Hat Hat { get; private set; }

    public ContributionKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public NameShown ShownAs { get; private set; }
    public Audience Audience { get; private set; }

    /// <summary>The author said yes to their words on "You said, we did": the page of the project, that of the forum, and their feeds. On
    /// no other public page.</summary>
    public bool MayBeShownPublicly { get; private set; }

    /// <summary>When the author last said yes or no to that; empty when they said it with the words themselves.</summary>
    public DateTime? PublicSaidAt { get; private set; }

    public DateTime SaidAt { get; private set; }

    /// <summary>The day by which the person who spoke was promised a reply.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who now sees to a late reply, and the new day they gave.</summary>
    public string? SeenToBy { get; private set; }

    public DateOnly? NewDueOn { get; private set; }

    /// <summary>When the sponsor was told that this waits too long.</summary>
    public DateTime? PassedOnAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }
    public DateTime? TalkClosedAt { get; private set; }
    public bool IsAnswered { get; private set; }

    /// <summary>Set when somebody else wrote this down.</summary>
    public OnBehalf? TakenDown { get; private set; }

    /// <summary>What was written down for somebody counts in figures once they, or a lead for families, confirm it.</summary>
    public bool Counts { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<Reply> Replies => _replies;
    public IReadOnlyList<Wording> Earlier => _earlier;
    public IReadOnlyList<ReuseRequest> Reuse => _reuse;
    public IReadOnlyList<ThankYou> Thanks => _thanks;

    public bool IsWithdrawn => WithdrawnAt is not null;
    public bool IsCounted => Counts && !IsWithdrawn;

    /// <summary>Whether these words stand on "You said, we did". Nobody's words stand on any other public page.</summary>
    public bool StandsInPublic => MayBeShownPublicly && !IsWithdrawn && Audience is Audience.Project;

    /// <summary>Who hears what came of it: its author or, while they have no account, whoever wrote it down for them.</summary>
    public int PersonToTell => Author.IsWrittenDown && TakenDown is { } taken ? taken.ByPersonId : Author.PersonId;

    /// <summary>What somebody chose in the form when they spoke.</summary>
    public record What(
        ContributionKind Kind,
        string Text,
        NameShown ShownAs = NameShown.FirstName,
        Audience Audience = Audience.Project,
        bool MayBeShownPublicly = false,
        OnBehalf? TakenDown = null
    );

    /// <summary>Questions are welcome at every stage. Everything else belongs to a stage that is open.</summary>
    public static string? WhyNotHere(Stage stage, ContributionKind? kind) =>
        stage.IsOpen || kind is ContributionKind.Question ? null
        : stage.State is StageState.Closed
            ? $"\"{stage.Key.Words()}\" has closed. You can still ask a question here, or speak in the stage that is open now."
        : $"\"{stage.Key.Words()}\" has not opened yet. You can ask a question about it now.";

    public string? WhyNoReply() => IsWithdrawn ? "The person took this back, so it cannot be answered." : null;

    public Reply Answer(ReplyKind kind, string text, int byPersonId, DateTime now, string? inShort = null)
    {
        RuleBrokenException.ThrowIf(WhyNoReply());
        RuleBrokenException.ThrowIf(Reply.WhyNotThis(kind, Kind), nameof(kind));
        Version++;
        var reply = new Reply(kind, text, byPersonId, now, inShort);
        _replies.Add(reply);
        IsAnswered = true;
        return reply;
    }

    /// <summary>The author says whether the latest reply got it right. "You missed something" opens it again, with a new day to answer
    /// by.</summary>
    public void Judge(Verdict verdict, DateOnly? newDueOn = null)
    {
        var latest = _replies.MaxBy(r => r.At);
        RuleBrokenException.ThrowIf(WhyNotJudge(latest));
        Version++;
        latest!.Hear(verdict);
        if (verdict is Verdict.MissedSomething)
        {
            IsAnswered = false;
            DueOn = newDueOn ?? DueOn;
            (SeenToBy, NewDueOn, PassedOnAt) = (null, null, null);
        }
    }

    private string? WhyNotJudge(Reply? latest) =>
        IsWithdrawn ? "You took this back, so there is nothing left to answer."
        : latest is null ? "There is no reply yet."
        : latest.Verdict is not Verdict.NotSaid ? "You have already told us about this reply. Thank you."
        : null;

    /// <summary>Says who sees to a late reply, and gives a new day.</summary>
    public void PromiseAgain(string who, DateOnly by, DateOnly today)
    {
        RuleBrokenException.ThrowIf(IsAnswered || IsWithdrawn ? "This is not waiting for a reply any more." : null);
        RuleBrokenException.ThrowIf(by <= today ? "Give a day that is still to come." : null, nameof(by));
        Version++;
        SeenToBy = who.Needed("Name one person who sees to it.");
        NewDueOn = by;
    }

    public void PassOn(DateTime now)
    {
        Version++;
        PassedOnAt ??= now;
    }
}
