using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Contributions;

/// <summary>Anything said in a project that should count. It is owed a reply, and stays its author's own.</summary>
public class Contribution
{
    public const int TextMaxLength = 4000;

    private readonly List<Reply> _replies = [];

    private Contribution() { }

    public Contribution(int number, Stage stage, Participant author, What said, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotHere(stage, said.Kind));
        Number = number;
        ProjectId = stage.ProjectId;
        StageId = stage.Id;
        AuthorId = author.Id;
        Author = author;
        Kind = said.Kind;
        Text = said.Text.Needed("Write what you want to say.");
        ShownAs = said.ShownAs;
        Audience = said.Audience;
        MayBeShownPublicly = said.MayBeShownPublicly && said.Audience is Audience.Project;
        SaidAt = now;
    }

    public long Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }
    public int StageId { get; private set; }
    public int AuthorId { get; private set; }
    public Participant Author { get; private set; } = null!;
    public ContributionKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public NameShown ShownAs { get; private set; }
    public Audience Audience { get; private set; }

    /// <summary>The author said yes to their words on the public "You said, we did" page.</summary>
    public bool MayBeShownPublicly { get; private set; }

    public DateTime SaidAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public bool IsAnswered { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Reply> Replies => _replies;

    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>What somebody chose in the form when they spoke.</summary>
    public record What(ContributionKind Kind, string Text, NameShown ShownAs = NameShown.FirstName, Audience Audience = Audience.Project, bool MayBeShownPublicly = false);

    /// <summary>Questions are welcome at every stage. Everything else belongs to a stage that is open.</summary>
    public static string? WhyNotHere(Stage stage, ContributionKind? kind) =>
        stage.IsOpen || kind is ContributionKind.Question ? null
        : stage.State is StageState.Closed ? $"\"{stage.Key.Words()}\" has closed. You can still ask a question here, or speak in the stage that is open now."
        : $"\"{stage.Key.Words()}\" has not opened yet. You can ask a question about it now.";

    public string? WhyNoReply() => IsWithdrawn ? "The person took this back, so it cannot be answered." : null;

    public Reply Answer(ReplyKind kind, string text, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoReply());
        RuleBrokenException.ThrowIf(Reply.WhyNotThis(kind, Kind));
        Version++;
        var reply = new Reply(kind, text, byPersonId, now);
        _replies.Add(reply);
        IsAnswered = true;
        return reply;
    }

    /// <summary>The author says whether the latest reply got it right. "You missed something" opens it again.</summary>
    public void Judge(Verdict verdict)
    {
        var latest = _replies.MaxBy(r => r.At);
        RuleBrokenException.ThrowIf(WhyNotJudge(latest));
        Version++;
        latest!.Hear(verdict);
        IsAnswered = verdict is not Verdict.MissedSomething;
    }

    private string? WhyNotJudge(Reply? latest) =>
        IsWithdrawn ? "You took this back, so there is nothing left to answer."
        : latest is null ? "There is no reply yet."
        : latest.Verdict is not Verdict.NotSaid ? "You have already told us about this reply. Thank you."
        : null;

    /// <summary>Takes the words back. They go at once, everywhere; that something was said stays.</summary>
    public void Withdraw(DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "You have already taken this back." : null);
        Version++;
        WithdrawnAt = now;
        Text = "";
        MayBeShownPublicly = false;
    }
}
