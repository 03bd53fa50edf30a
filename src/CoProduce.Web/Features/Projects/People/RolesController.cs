using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Forum staff give the seats of the two leads and of the facilitators.</summary>
[Route("projects/{slug}/people")]
public class RolesController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    [HttpPost("{id:int}/role")]
    public async Task<IActionResult> GiveRole(string slug, int id, Role role, [StringLength(Participant.ReasonMaxLength)] string? why)
    {
        if (await door.FindAsync(slug) is not { Standing.IsStaff: true } here || await FindAsync(here, id) is not { } who)
        {
            return NotFound();
        }

        if (role is Role.CoLead)
        {
            await ReplaceLeadAsync(here, who, why);
        }

        Give(who, role);
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), "Saved.");
    }

    /// <summary>The lead of the same group steps back, and is told why.</summary>
    private async Task ReplaceLeadAsync(ProjectPlace here, Participant who, string? why)
    {
        var others = await db.Participants.Where(p => p.ProjectId == here.Id && p.IsCoLead && p.Id != who.Id).ToListAsync();
        foreach (var before in others.Where(p => p.Side == who.Side))
        {
            before.BeReplacedAsLead(why);
            await post.TellAsync(
                [before.PersonId],
                $"Somebody else leads for your group now: {why!.Trim()}",
                PeopleLinks.People(here.Slug)
            );
        }

        await post.TellAsync([who.PersonId], $"You lead “{here.Name}” for your group now", here.Url);
    }

    private void Give(Participant who, Role role)
    {
        switch (role)
        {
            case Role.CoLead:
                who.BecomeCoLead();
                break;
            case Role.NotCoLead:
                who.StopLeading();
                break;
            case Role.Facilitator:
                who.BecomeFacilitator(clock.Now());
                break;
            default:
                who.StopFacilitating();
                break;
        }
    }

    private Task<Participant?> FindAsync(ProjectPlace here, int id) =>
        db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Id == id);
}
