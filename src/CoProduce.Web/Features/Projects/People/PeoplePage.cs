using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Who takes part in a project, a page at a time, and who is waiting.</summary>
public record PeoplePage(
    ProjectPlace Project,
    IReadOnlyList<PersonRow> TakingPart,
    IReadOnlyList<PersonRow> Waiting,
    int? After,
    int? More
);

/// <summary>One person at the table. Never an email, a surname of a young person, or an age.</summary>
public record PersonRow(int Id, string Name, Hat Hat, bool IsCoLead, bool IsFacilitator, DateTime Since);

/// <summary>A reason that the other person will read.</summary>
public class ReasonForm
{
    [
        Required(ErrorMessage = "Say why. The person will be told."),
        StringLength(Participant.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }
}

/// <summary>Turning somebody down, or asking them to leave: the page that asks why.</summary>
public record ReasonPage(ProjectPlace Project, int ParticipantId, string Name, bool IsRemoval, ReasonForm Form)
{
    public string To => IsRemoval ? PeopleLinks.Remove(Project.Slug, ParticipantId) : PeopleLinks.TurnDown(Project.Slug, ParticipantId);
}

/// <summary>Asking to join: which hat, and what one says yes to.</summary>
public record JoinPage(ProjectPlace Project, string Agreement, JoinForm Form);

/// <summary>The hat somebody wants to wear in this project.</summary>
public class JoinForm
{
    [Required(ErrorMessage = "Choose how you want to take part.")]
    public Hat? Hat { get; set; }
}

/// <summary>The working agreement, and whether the reader has said yes to it.</summary>
public record AgreementPage(ProjectPlace Project, int Number, string Text, DateTime PublishedAt)
{
    /// <summary>A guest reads it during a session, and goes back there.</summary>
    public bool IsFromLive { get; init; }
}
