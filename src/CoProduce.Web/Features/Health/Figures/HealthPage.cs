using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>How together a project is, as its records show: the rung, the eight signs, and what would move it up.</summary>
public record HealthPage(
    ProjectPlace Place,
    bool IsLive,
    DateTime? AsOf,
    Reading? Reading,
    Thresholds Thresholds,
    Rung? Claimed,
    Rung? MyView,
    StageKey? Stage
)
{
    public Reader Reader => Place.Standing.MayReadInside ? Reader.Inside : Reader.Public;
    public string Url => HealthLinks.Health(Place.Slug);

    /// <summary>The warnings of now, for those who can do something about them.</summary>
    public IReadOnlyList<WarningWords> Warnings { get; init; } = [];

    /// <summary>What was put aside, for everyone inside to read.</summary>
    public IReadOnlyList<SnoozeRow> Snoozes { get; init; } = [];

    public IReadOnlyList<PlanRow> Plans { get; init; } = [];

    /// <summary>What families said that is hidden, and by whom.</summary>
    public IReadOnlyList<HiddenRow> Hidden { get; init; } = [];

    /// <summary>The snapshots so far, each with its own day, the first one first.</summary>
    public IReadOnlyList<SnapshotRow> Snapshots { get; init; } = [];

    public IEnumerable<WarningWords> WarningsNow =>
        Warnings.Where(w => Snooze.WhyNever(w.Warning) is not null || Snoozes.All(s => s.Warning != w.Warning));

    public PlanRow? Plan(Indicator sign) => Plans.FirstOrDefault(p => p.Sign == sign);

    public bool MaySayWhereWeAre => FamiliesView.WhyNot(Place.Standing.Side, Place.Standing.IsTakingPart) is null;

    public IReadOnlyList<SignRow> Signs =>
        Reading is null
            ? []
            : [.. Reading.Figures.Select(f => new SignRow(ShownFigure.For(f, Reader), Thresholds.For(f.Indicator, f.SecondDecides)))];

    /// <summary>One sign over time. A number that could not be replaced stands at its own day alone.</summary>
    public IReadOnlyList<PointRow> OverTime(Indicator sign) =>
        [
            .. Snapshots
                .Select(s => new PointRow(s.On, ShownFigure.For(s.Reading.Figures.Single(f => f.Indicator == sign), Reader)))
                .Where(p => p.Figure.AsOf is null && p.Figure.Number != Number.None),
        ];

    public string Href(StepTo to) =>
        to switch
        {
            StepTo.News when Place.Standing.MayRun && Stage is { } stage => StageLinks.News(Place.Slug, stage),
            StepTo.Stage when Stage is { } stage => StageLinks.Stage(Place.Slug, stage),
            StepTo.Elsewhere when Place.Standing.MayReadInside => DecisionLinks.Overrides(Place.Slug),
            StepTo.Decisions => DecisionLinks.All(project: Place.Slug),
            StepTo.Waiting => Place.Standing.MayRun
                ? ConversationLinks.Waiting(project: Place.Slug)
                : ConversationLinks.YouSaidWeDidIn(Place.Slug),
            StepTo.People when Place.Standing.MayReadInside => PeopleLinks.People(Place.Slug),
            _ => Place.Url,
        };
}

/// <summary>A warning that was put aside.</summary>
public record SnoozeRow(Warning Warning, string Reason, DateOnly Until);

/// <summary>What is done about a red sign.</summary>
public record PlanRow(Indicator Sign, string Text, DateOnly ReviewOn, bool IsAgreed);

/// <summary>How many things are hidden, and who hid them.</summary>
public record HiddenRow(string Who, int Things);

/// <summary>What was shown on one day.</summary>
public record SnapshotRow(DateOnly On, Reading Reading);

/// <summary>One sign on one day.</summary>
public record PointRow(DateOnly On, ShownFigure Figure);

/// <summary>The form on which somebody chooses a rung.</summary>
public record ChooseRungRow(string To, string Id, string Question, Rung? Chosen, string Button);
