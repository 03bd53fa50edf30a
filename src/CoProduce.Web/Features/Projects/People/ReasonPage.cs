using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Turning somebody down, or asking them to leave: the page that asks why.</summary>
public record ReasonPage(ProjectPlace Project, int ParticipantId, string Name, bool IsRemoval, ReasonForm Form)
{
    /// <summary>It is asked of the lead of their own group and of forum staff.</summary>
    public bool IsWish { get; init; }

    public string To => IsRemoval ? PeopleLinks.Remove(Project.Slug, ParticipantId) : PeopleLinks.TurnDown(Project.Slug, ParticipantId);
}
