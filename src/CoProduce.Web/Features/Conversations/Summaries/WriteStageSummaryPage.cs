using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>The page where a summary is written.</summary>
public record WriteStageSummaryPage(ProjectPlace Place, StageKey Stage, IReadOnlyList<FormChoice> Said, StageSummaryForm Form)
{
    public string Url => StageLinks.Summary(Place.Slug, Stage);
}
