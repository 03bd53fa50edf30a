using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>One invitation that waits: for whom, to what, from whom, and until when.</summary>
public record InvitationRow(
    int Id,
    string Email,
    Hat Hat,
    ForumDuties Duty,
    string? Project,
    string InvitedBy,
    DateTime InvitedAt,
    DateTime MailGoesAt,
    DateTime EndsAt,
    bool HasEnded,
    DateTime? AcceptedAt,
    bool MailWaits
);
