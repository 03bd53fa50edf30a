using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Inviting people to the forum, or to one project.</summary>
public record InvitationsPage(ProjectPlace? Project, IReadOnlyList<InvitationRow> Waiting, InviteForm Form)
{
    public string Url => Project is null ? InvitationLinks.OfForum() : InvitationLinks.OfProject(Project.Slug);

    /// <summary>A lead invites people of their own group.</summary>
    public IEnumerable<FormChoice> Hats =>
        All.Where(c => Project?.Standing is not { IsStaff: false, Side: { } side } || c.Hat.Side() == side).Select(c => c.Choice);

    private static readonly (Hat Hat, FormChoice Choice)[] All =
    [
        (Hat.ParentCarer, new(nameof(Hat.ParentCarer), "As a parent or carer")),
        (Hat.YoungPerson, new(nameof(Hat.YoungPerson), "As a young person")),
        (Hat.Professional, new(nameof(Hat.Professional), "As someone who works in services")),
    ];

    public static IEnumerable<FormChoice> Bands => Enum.GetValues<AgeBand>().Select(b => new FormChoice(b.ToString(), b.Words()));
}
