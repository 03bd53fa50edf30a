using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Reads the duties that wait for a yes, and those that this person may give.</summary>
public class DutiesQuery(DutyInvitations offered, HolderListQuery holders, FirstLeadQuery firstLead, Inviting inviting, Viewer viewer)
{
    public async Task<DutiesPage> RunAsync(DutyForm form) =>
        new(
            await inviting.PendingAsync(offered.Mine()),
            [.. Duties.All.Where(d => Duties.WhyNotAsk(viewer.Duties, d) is null).Select(d => new FormChoice(d.ToString(), d.Words()))],
            form
        )
        {
            Holders = await holders.RunAsync(),
            FirstLead = await firstLead.RunAsync(),
        };
}
