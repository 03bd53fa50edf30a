using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Forum staff ask people to lead, and give the seats of the facilitators.</summary>
[Route("projects/{slug}/people/{id:int}")]
public class RolesController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    [HttpPost("role")]
    public async Task<IActionResult> GiveRole(string slug, int id, Role role, string? why)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(role is Role.CoLead or Role.Facilitator ? here.Standing.WhyAskNobody : null);
        await ChangeAsync(here, who, role, why);
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), role is Role.CoLead ? "Asked. They lead once they say yes." : "Saved.");
    }

    /// <summary>The wish is taken back, or its no was read.</summary>
    [HttpPost("not-asked-to-lead")]
    public async Task<IActionResult> NoLongerAsk(string slug, int id)
    {
        if (await FindAsync(slug, id) is not var (here, who))
        {
            return NotFound();
        }

        if (who.IsAskedToLead)
        {
            await post.TellAsync([who.PersonId], $"You are not asked to lead “{here.Name}” any more", here.Url);
            db.Note(AuditEvent.NoLongerAskedToLead, about: who.PersonId, project: here.Id);
        }

        who.NoLongerAskToLead();
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), "They are not asked any more.");
    }

    private async Task ChangeAsync(ProjectPlace here, Participant who, Role role, string? why)
    {
        switch (role)
        {
            case Role.CoLead:
                await AskToLeadAsync(here, who, why);
                break;
            case Role.NotCoLead:
                await StopLeadingAsync(here, who, why);
                break;
            case Role.Facilitator:
                who.BecomeFacilitator(clock.Now(), await db.IsAskedNowAsync(who.Id));
                await TellAsync(here, who, $"You run the sessions of “{here.Name}” now, and take no side in its decisions");
                break;
            default:
                who.StopFacilitating();
                await TellAsync(here, who, $"You do not run the sessions of “{here.Name}” any more");
                break;
        }
    }

    private Task TellAsync(ProjectPlace here, Participant who, string what) =>
        post.TellAsync([who.PersonId], what, PeopleLinks.People(here.Slug));

    private async Task AskToLeadAsync(ProjectPlace here, Participant who, string? why)
    {
        who.AskToLead(here.Standing.PersonId!.Value, await db.LeadBesideAsync(who), why, clock.Now());
        await post.TellAsync([who.PersonId], $"You are asked to lead “{here.Name}” for your group", PeopleLinks.AskedToLead(here.Slug));
        db.Note(AuditEvent.AskedToLead, about: who.PersonId, project: here.Id);
    }

    private Task StopLeadingAsync(ProjectPlace here, Participant who, string? why)
    {
        who.StopLeading(why);
        return post.TellAsync([who.PersonId], $"You do not lead for your group any more: {why!.Trim()}", PeopleLinks.People(here.Slug));
    }

    private async Task<(ProjectPlace Here, Participant Who)?> FindAsync(string slug, int id) =>
        await door.FindAsync(slug) is { Standing.IsStaff: true } here
        && await db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.Id == id) is { } who
            ? (here, who)
            : null;
}
