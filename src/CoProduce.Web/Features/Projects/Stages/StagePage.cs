using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>All that the page of one stage shows.</summary>
public record StagePage(ProjectPlace Place, StageSummaryRow Stage, PromisedDays Days)
{
    public IReadOnlyList<VoiceRow> Voices { get; init; } = [];
    public ContributionKind? Only { get; init; }
    public long? Older { get; init; }
    public IReadOnlyList<StageCheck> Checklist { get; init; } = [];
    public ReadyForm Ready { get; init; } = new();

    public string Url => StageLinks.Stage(Place.Slug, Stage.Key);

    /// <summary>The side whose lead is looking, when they may say "ready" or "hold".</summary>
    public Side? MayLead =>
        Stage.State is StageState.Open && Place.Standing.Side is { } side && Place.Standing.MayLeadFor(side) ? side : null;
}
