using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>The page on which a stage is opened, closed, or given news.</summary>
public record RunPage(ProjectPlace Place, StageKey Key, RunStep Step, NewsForm Form)
{
    public string Url => StageLinks.Stage(Place.Slug, Key);

    public string To =>
        Step switch
        {
            RunStep.Open => StageLinks.Open(Place.Slug, Key),
            RunStep.Close => StageLinks.Close(Place.Slug, Key),
            _ => StageLinks.News(Place.Slug, Key),
        };

    public string Button =>
        Step switch
        {
            RunStep.Open => "Open the stage",
            RunStep.Close => "Close the stage",
            _ => "Tell everyone",
        };

    public string? WhyNot { get; init; }
    public IReadOnlyList<StageCheck> Checklist { get; init; } = [];
    public IReadOnlyList<StageCheck> WarningsLeft { get; init; } = [];
}

/// <summary>What the people who run a project do with a stage.</summary>
public enum RunStep
{
    Open,
    Close,
    News,
}
