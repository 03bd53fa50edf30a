using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>The page where somebody writes down what another person said.</summary>
public record OnBehalfPage(ProjectPlace Place, StageKey Stage, StageState State, IReadOnlyList<FormChoice> Known, OnBehalfForm Form)
{
    public string StageUrl => StageLinks.Stage(Place.Slug, Stage);
    public string Url => Form.IsForAChild ? StageLinks.ForAChild(Place.Slug, Stage) : StageLinks.TakeDown(Place.Slug, Stage);

    public IEnumerable<FormChoice> Kinds =>
        Enum.GetValues<ContributionKind>()
            .Where(k => State is StageState.Open || k is ContributionKind.Question)
            .Select(k => new FormChoice(k.ToString(), k.Words()));

    public IEnumerable<FormChoice> Ways =>
        (Form.IsForAChild ? WaysOfGiving.OfAChild : WaysOfGiving.OfAnyone).Select(h => new FormChoice(h.ToString(), h.Words()));
}
