using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>The latest news of a stage.</summary>
public sealed record NewsFacts(string What, string Why, string Next, DateOnly NextBy, DateTime At);

/// <summary>A stage, as the page of its project speaks of it.</summary>
public sealed record StageFacts(
    StageKey Key,
    StageState State,
    DateOnly? From,
    DateOnly? To,
    DateTime? OpenedAt,
    DateTime? ClosedAt,
    NewsFacts? News,
    int FromFamilies,
    int FromProfessionals
)
{
    public JourneyStage OnJourney(string slug, StageKey current, int fewest) =>
        new(
            Key.Words(),
            State is StageState.Closed ? "done"
                : State is StageState.Open ? "now"
                : "ahead",
            State is StageState.Closed && ClosedAt is { } at ? at.Day()
                : To is { } to ? $"until {to.Day()}"
                : From is { } from ? $"from {from.Day()}"
                : "",
            FromFamilies + FromProfessionals > 0
                ? $"Said: {SmallNumbers.Words(FromFamilies, fewest)} from families, "
                    + $"{SmallNumbers.Words(FromProfessionals, fewest)} from services"
                : Key.About(),
            StageLinks.Stage(slug, Key)
        );
}
