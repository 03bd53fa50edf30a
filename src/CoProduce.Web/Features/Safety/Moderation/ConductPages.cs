using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Telling the people who run a project that something is wrong with these words.</summary>
public record ConductReportPage(
    string To,
    string Url,
    string Kind,
    string Text,
    ProjectPlace Project,
    string Worried,
    ConductReportForm Form
);

/// <summary>Telling them that people did not behave as they agreed to.</summary>
public record BehaviourPage(ProjectPlace Place, IReadOnlyList<FormChoice> People, BehaviourForm Form);

/// <summary>Hiding words.</summary>
public record HidePage(string To, string Url, string Kind, string Text, ProjectPlace Project, HideForm Form);

/// <summary>What was reported in a project or, for forum staff, in every project: what waits longest comes first.</summary>
public record ModerationListPage(
    ProjectPlace? Place,
    IReadOnlyList<ReportRow> Waiting,
    IReadOnlyList<ReportRow> Answered,
    IReadOnlyList<HidingRow> Hidden,
    DateOnly Today
)
{
    public int InTime => Answered.Count(a => a.AnsweredOn <= a.DueOn);
}

/// <summary>One report in the list. The list holds none of its words.</summary>
public record ReportRow(
    int Id,
    string Project,
    string Slug,
    ReportReason? Reason,
    bool IsAboutWords,
    DateTime At,
    DateOnly DueOn,
    ReportOutcome? Outcome,
    DateOnly? AnsweredOn
)
{
    public string Url => ModerationLinks.Report(Slug, Id);
    public string What => IsAboutWords && Reason is { } reason ? reason.Words() : "How somebody behaved";
}

/// <summary>Hidden words in the list.</summary>
public record HidingRow(int Id, string Project, string Slug, DateTime At, bool Waits, DateOnly? DueOn)
{
    public string Url => ModerationLinks.Hidden(Slug, Id);
}

/// <summary>One report, opened.</summary>
public record ModerationPage(ProjectPlace Place, ConductReport Report, DateOnly Today)
{
    /// <summary>The words it is about, while they stand.</summary>
    public string? Text { get; init; }

    public string? WordsUrl { get; init; }
    public int? HiddenId { get; init; }
    public string? About { get; init; }

    /// <summary>Who told us, if they said that we may ask.</summary>
    public string? ToldBy { get; init; }

    public string? AnsweredBy { get; init; }
    public SettleReportForm Form { get; init; } = new();

    public string Url => ModerationLinks.Report(Place.Slug, Report.Id);

    public IEnumerable<FormChoice> Outcomes =>
        Enum.GetValues<ReportOutcome>()
            .Where(o => Text is null ? o is not ReportOutcome.Hidden : true)
            .Select(o => new FormChoice(
                $"{o}",
                o switch
                {
                    ReportOutcome.Hidden => "Hide the words",
                    ReportOutcome.Stays => Report.Which is null ? "Nothing has to change" : "Leave the words as they are",
                    _ => "We have talked with the people it is about",
                }
            ));
}

/// <summary>What somebody told us, and what came of it, as they see it themselves.</summary>
public record ToldPage(ProjectPlace Place, ConductReport Report);

/// <summary>Hidden words: for their author, and for those who run the project.</summary>
public record HiddenPage(ProjectPlace Place, HiddenWords Hiding, string WordsUrl, int Me)
{
    public string? By { get; init; }
    public string? AnsweredBy { get; init; }
    public AppealForm Appeal { get; init; } = new();
    public LookAgainForm LookAgain { get; init; } = new();

    public string Url => ModerationLinks.Hidden(Place.Slug, Hiding.Id);
    public bool IsMine => Hiding.AuthorPersonId == Me;
    public bool MayAppeal => Hiding.WhyNotAppeal(Me) is null;
    public bool MayLookAgain => Place.Standing.MayRun && Hiding.WhyNotLookAgain(Me) is null;
    public bool MayShowAgain => Place.Standing.MayRun && Hiding.WhyNotShowAgain(Me) is null;
}

/// <summary>The reasons to choose from.</summary>
public static class Reasons
{
    public static IEnumerable<FormChoice> All => Enum.GetValues<ReportReason>().Select(r => new FormChoice($"{r}", r.Words()));
}
