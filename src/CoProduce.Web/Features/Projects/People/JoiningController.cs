using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Coming in, agreeing how to work together, and leaving whenever one likes.</summary>
[Route("projects/{slug}")]
public class JoiningController(
    CoProduceDbContext db,
    ProjectAccess door,
    IWhenSomebodyGoes going,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet("join")]
    public async Task<IActionResult> Join(string slug)
    {
        if (await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        var usual = await db.People.Where(p => p.Id == viewer.PersonId).Select(p => (Hat?)p.UsualHat).SingleAsync();
        return View("Join", await JoinPageAsync(here, new JoinForm { Hat = usual }));
    }

    [HttpPost("join"), BeforeSayingYes]
    public async Task<IActionResult> AskToJoin(string slug, [Bind(Prefix = "Form")] JoinForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.ProjectState: ProjectState.Published } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyNotAskIn);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Join", await JoinPageAsync(here, form));
        }

        RuleBrokenException.ThrowIf(viewer.IsUnder18 && form.Hat is not Hat.YoungPerson ? UnderEighteen.WhyOnlyAsYoungPerson : null);
        await AskAsync(here, form.Hat!.Value);
        await post.TellAsync(
            await WhoAdmitsAsync(here, form.Hat!.Value),
            $"Somebody asks to join “{here.Name}”",
            PeopleLinks.People(here.Slug)
        );
        await db.SaveChangesAsync();
        return this.GoTo(here.Url, "Thank you. We have your request. Someone will answer within 3 working days.");
    }

    [HttpGet("agreement"), AllowAnonymous, AlsoRead]
    public async Task<IActionResult> Agreement(string slug, bool live, string? from) =>
        await door.FindAsync(slug) is { } here
            ? View("Agreement", await AgreementAsync(here) with { IsFromLive = live, From = from is null ? null : Url.Ours(from) })
            : NotFound();

    [HttpPost("agreement"), BeforeSayingYes]
    public async Task<IActionResult> Agree(string slug, int number, string? from)
    {
        if (await door.FindAsync(slug) is not { Standing.IsTakingPart: true } here)
        {
            return NotFound();
        }

        var me = await db.Participants.SingleAsync(p => p.Id == here.Standing.ParticipantId);
        RuleBrokenException.ThrowIf(here.Standing.WhyNotAgree(number));
        me.Agree(number, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(from is null ? here.Url : Url.Ours(from), "Thank you. You can speak, ask and help decide now.");
    }

    [HttpGet("leave")]
    public async Task<IActionResult> Leave(string slug) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here ? View("Leave", new LeavePage(here)) : NotFound();

    [HttpPost("leave"), WhilePaused]
    public async Task<IActionResult> LeaveNow(string slug)
    {
        if (await door.FindAsync(slug) is not { Standing.IsTakingPart: true } here)
        {
            return NotFound();
        }

        await db.TogetherAsync(async () =>
        {
            var me = await db.Participants.SingleAsync(p => p.Id == here.Standing.ParticipantId);
            me.Leave(clock.Now());
            await db.SaveChangesAsync();
            return await going.GoneAsync(me.PersonId, here.Id);
        });
        return this.GoTo(ProjectLinks.All(), "You have left this project. Thank you for your help. You can come back at any time.");
    }

    /// <summary>Somebody who was here before asks with the same row.</summary>
    private async Task AskAsync(ProjectPlace here, Hat hat)
    {
        var before = await db
            .Participants.Include(p => p.Person)
            .SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.PersonId == viewer.PersonId);
        if (before is not null)
        {
            before.AskAgain(hat, clock.Now());
        }
        else
        {
            db.Add(new Participant(here.Id, await db.People.SingleAsync(p => p.Id == viewer.PersonId), hat, clock.Now()));
        }
    }

    private async Task<JoinPage> JoinPageAsync(ProjectPlace here, JoinForm form) => new(here, (await AgreementAsync(here)).Text, form);

    private Task<AgreementPage> AgreementAsync(ProjectPlace here) =>
        db
            .Projects.AsNoTracking()
            .Where(p => p.Id == here.Id)
            .SelectMany(p => p.Agreements)
            .OrderByDescending(a => a.Number)
            .Select(a => new AgreementPage(here, a.Number, a.Text, a.PublishedAt))
            .FirstAsync();

    /// <summary>The lead of the group they ask to join, and forum staff.</summary>
    private async Task<List<int>> WhoAdmitsAsync(ProjectPlace here, Hat hat)
    {
        var isOfServices = hat is Hat.Professional;
        var leads = await db
            .Participants.WhoLead()
            .Where(p => p.ProjectId == here.Id && (p.Hat == Hat.Professional) == isOfServices)
            .Where(p => here.Standing.Joining == Joining.Open || !isOfServices)
            .Select(p => p.PersonId)
            .ToListAsync();
        return [.. leads, .. await db.StaffAsync()];
    }
}
