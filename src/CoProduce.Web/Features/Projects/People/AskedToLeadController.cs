using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Whoever is asked to lead says yes or no. Only the yes makes them lead.</summary>
[Route("projects/{slug}/asked-to-lead")]
public class AskedToLeadController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug) =>
        await FindAsync(slug) is { } here ? View("AskedToLead", await PageAsync(here, new DeclineToLeadForm())) : NotFound();

    [HttpPost("yes")]
    public async Task<IActionResult> Yes(string slug)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        await db.TogetherAsync(() => AgreeAsync(here));
        return this.GoTo(here.Url, $"Thank you. You lead “{here.Name}” for your group now.");
    }

    [HttpPost("no"), BeforeSayingYes, WhilePaused]
    public async Task<IActionResult> No(string slug, [Bind(Prefix = "Form")] DeclineToLeadForm form)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("AskedToLead", await PageAsync(here, form));
        }

        var me = await MeAsync(here);
        me.DeclineToLead(form.WhyNot, clock.Now());
        await post.TellAsync(
            [me.AskedToLead!.ByPersonId],
            $"Somebody whom you asked to lead “{here.Name}” said no",
            PeopleLinks.People(here.Slug)
        );
        db.Note(AuditEvent.DeclinedToLead, about: me.PersonId, project: here.Id);
        await db.SaveChangesAsync();
        return this.GoTo(here.Url, "Thank you for saying so. We have told whoever asked you.");
    }

    /// <summary>Two who are asked at once wait for each other, so that a group has one lead.</summary>
    private async Task<int> AgreeAsync(ProjectPlace here)
    {
        RuleBrokenException.ThrowIf(here.Standing.WhyAskNobody);
        await db.LockAsync(db.Projects.Where(p => p.Id == here.Id));
        var me = await MeAsync(here);
        var (asked, before) = (me.AskedToLead, await db.LeadBesideAsync(me));
        me.AgreeToLead(before);
        await EndOtherAskingsAsync(here, me);
        var people = PeopleLinks.People(here.Slug);
        if (before is not null)
        {
            await post.TellAsync([before.PersonId], $"Somebody else leads for your group now: {asked!.Why}", people);
        }

        await post.TellAsync([asked!.ByPersonId], $"Somebody whom you asked to lead “{here.Name}” said yes", people);
        return await db.SaveChangesAsync();
    }

    private async Task EndOtherAskingsAsync(ProjectPlace here, Participant lead)
    {
        var asked = await db
            .Participants.Where(p => p.ProjectId == here.Id && p.Id != lead.Id && p.AskedToLead != null && p.AskedToLead.DeclinedAt == null)
            .ToListAsync();
        foreach (var other in asked.Where(p => p.Side == lead.Side))
        {
            other.NoLongerAskToLead();
            await post.TellAsync(
                [other.PersonId],
                $"Somebody else leads for your group in “{here.Name}” now. Thank you for thinking about it.",
                here.Url
            );
        }
    }

    private Task<Participant> MeAsync(ProjectPlace here) => db.Participants.SingleAsync(p => p.Id == here.Standing.ParticipantId);

    private async Task<ProjectPlace?> FindAsync(string slug) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here ? here : null;

    private async Task<AskedToLeadPage> PageAsync(ProjectPlace here, DeclineToLeadForm form)
    {
        var asked = await (
            from me in db.Participants.AsNoTracking()
            where me.Id == here.Standing.ParticipantId && me.AskedToLead != null && me.AskedToLead.DeclinedAt == null
            where here.Standing.ProjectState != ProjectState.Archived
            join staff in db.People on me.AskedToLead!.ByPersonId equals staff.Id
            select new AskedToLeadRow(
                staff.DisplayName,
                me.AskedToLead!.At,
                db.Participants.Where(p => p.Id == me.AskedToLead.InPlaceOfId).Select(p => p.Person.DisplayName).FirstOrDefault(),
                me.AskedToLead.Why
            )
        ).SingleOrDefaultAsync();
        return new AskedToLeadPage(here, asked, form);
    }
}
