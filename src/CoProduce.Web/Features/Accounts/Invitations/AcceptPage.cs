using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>What an invitation's link shows.</summary>
public record AcceptPage(
    string Secret,
    string Email,
    Hat Hat,
    ForumDuties Duty,
    string? Project,
    DateTime EndsAt,
    Invited Reader,
    AcceptForm Form
)
{
    /// <summary>Why it does not count any more, although its time is not over.</summary>
    public string? WhyNot { get; init; }
}
