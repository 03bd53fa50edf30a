using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Where it was said, when, and who can read it.</summary>
public record SaidHead(ProjectPlace Place, StageKey Stage, DateTime SaidAt, string Title, Audience Audience)
{
    public string StageUrl => StageLinks.Stage(Place.Slug, Stage);
}
