using CoProduce.Domain.Health;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health;

/// <summary>How together a project is, as its records show: the rung, the eight signs, and what would move it up.</summary>
public record HealthPage(ProjectPlace Place, bool IsLive, DateTime? AsOf, Reading? Reading, Thresholds Thresholds, Rung? Claimed, Rung? MyView)
{
    public Reader Reader => Place.Standing.MayReadInside ? Reader.Inside : Reader.Public;
    public string Url => $"{Place.Url}/health";
    public bool MaySayWhereWeAre => FamiliesView.WhyNot(Place.Standing.Side, Place.Standing.IsTakingPart) is null;

    public IReadOnlyList<SignRow> Signs => Reading is null ? [] : [.. Reading.Figures.Select(f => new SignRow(ShownFigure.For(f, Reader), Thresholds.For(f.Indicator)))];

    public string StepHref(Step step) => step.To switch
    {
        StepTo.Decisions => $"/decisions?project={Place.Slug}",
        StepTo.Waiting => Place.Standing.MayRun ? $"/waiting?project={Place.Slug}" : $"{Place.Url}/you-said-we-did",
        StepTo.People when Place.Standing.MayReadInside => $"{Place.Url}/people",
        _ => Place.Url,
    };
}

/// <summary>One sign, ready to show, with the bounds it was held against.</summary>
public record SignRow(ShownFigure Figure, Bounds Bounds)
{
    public string Kind => Figure.IsHidden && Figure.Light is Light.NotYet ? "line" : Figure.Light switch
    {
        Light.Green => "good",
        Light.Amber => "warn",
        Light.Red => "bad",
        _ => "line",
    };

    public string Icon => Figure.Light switch
    {
        Light.Green => "tick",
        Light.Amber => "clock",
        Light.Red => "alert",
        _ => "info",
    };
}

/// <summary>The form on which somebody chooses a rung.</summary>
public record ChooseRungRow(string To, string Id, string Question, Rung? Chosen, string Button);
