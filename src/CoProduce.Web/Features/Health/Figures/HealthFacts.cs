using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What the records of a project say, as far as this reader may know it.</summary>
public sealed record HealthFacts(ProjectPlace Place, Reading Reading, IReadOnlyList<WarningWords> Warnings)
{
    public required bool IsLive { get; init; }
    public required DateTime AsOf { get; init; }
    public required Thresholds Thresholds { get; init; }
    public required Rung? Claimed { get; init; }
    public required Rung? MyView { get; init; }
    public required StageKey? Stage { get; init; }

    /// <summary>The snapshots so far, each with its own day, the first one first.</summary>
    public required IReadOnlyList<SnapshotRow> Snapshots { get; init; }

    public Reader Reader => Place.Standing.MayReadInside ? Reader.Inside : Reader.Public;

    /// <summary>Where somebody sees to a warning or takes a step.</summary>
    public string Href(StepTo to) =>
        to switch
        {
            StepTo.News when Place.Standing.MayRun && Stage is { } stage => StageLinks.News(Place.Slug, stage),
            StepTo.Stage when Stage is { } stage => StageLinks.Stage(Place.Slug, stage),
            StepTo.Elsewhere when Place.Standing.MayReadInside => DecisionLinks.Overrides(Place.Slug),
            StepTo.Decisions => DecisionLinks.OfProject(Place.Slug),
            StepTo.Waiting => Place.Standing.MayRun
                ? ConversationLinks.Waiting(project: Place.Slug)
                : ConversationLinks.YouSaidWeDidIn(Place.Slug),
            StepTo.People when Place.Standing.MayReadInside => PeopleLinks.People(Place.Slug),
            _ => Place.Url,
        };
}
