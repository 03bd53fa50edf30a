using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads what an administrator does first: name a safeguarding lead, then set a contact outside.</summary>
public class FirstLeadQuery(HeldDutiesQuery held, Viewer viewer)
{
    public async Task<FirstLeadPage?> RunAsync()
    {
        if (!viewer.IsAdministrator)
        {
            return null;
        }

        var duties = await held.RunAsync(viewer.PersonId!.Value, viewer.Duties);
        return duties is { HasLead: true, HasContact: true } ? null : new FirstLeadPage(duties.HasLead, !duties.HasOtherAdministrator);
    }
}
