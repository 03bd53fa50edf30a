using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Writing down what somebody else said: on the phone, on paper, in a room, or a child's own view.</summary>
[Route("projects/{slug}/stages/{key}")]
public class OnBehalfController(CoProduceDbContext db, ProjectAccess door, OnBehalfSeats seats, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("take-down")]
    public Task<IActionResult> TakeDown(string slug, string key) => ShowAsync(slug, key, isForAChild: false);

    [HttpGet("for-a-child")]
    public Task<IActionResult> ForAChild(string slug, string key) => ShowAsync(slug, key, isForAChild: true);

    [HttpPost("take-down")]
    public Task<IActionResult> TakeDown(string slug, string key, [Bind(Prefix = "Form")] OnBehalfForm form) =>
        SaveAsync(slug, key, form, isForAChild: false);

    [HttpPost("for-a-child")]
    public Task<IActionResult> ForAChild(string slug, string key, [Bind(Prefix = "Form")] OnBehalfForm form) =>
        SaveAsync(slug, key, form, isForAChild: true);

    private async Task<IActionResult> ShowAsync(string slug, string key, bool isForAChild) =>
        await FindAsync(slug, key, isForAChild) is var (here, stage)
            ? View("TakeDown", await PageAsync(here, stage, new OnBehalfForm { IsForAChild = isForAChild }))
            : NotFound();

    private async Task<IActionResult> SaveAsync(string slug, string key, OnBehalfForm form, bool isForAChild)
    {
        if (await FindAsync(slug, key, isForAChild) is not var (here, stage))
        {
            return NotFound();
        }

        if (form.IsForAChild != isForAChild || !ModelState.IsValid)
        {
            form.IsForAChild = isForAChild;
            return this.TryAgain("TakeDown", await PageAsync(here, stage, form));
        }

        var number = await db.TogetherAsync(() => WriteAsync(here, stage, form));
        return this.GoTo(
            SaidLinks.Said(here.Slug, number),
            "Thank you for writing it down. Someone will reply, and you can tell them what it said."
        );
    }

    private async Task<int> WriteAsync(ProjectPlace here, StageKey key, OnBehalfForm form)
    {
        var me = here.Standing.PersonId!.Value;
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == here.Id && s.Key == key);
        RuleBrokenException.ThrowIf(Contribution.WhyNotHere(stage, form.Kind));
        var who = await WhoAsync(here, form);
        var number = await db.NextNumberAsync(here.Id, NumberOf.Contribution);
        db.Add(
            new Contribution(
                number,
                stage,
                who,
                form.ToWords(me),
                clock.Now(),
                (await db.PromiseAsync()).DueOn(form.Kind!.Value, clock.Today())
            )
        );
        var runners = await db.WhoRun(here.Id).Where(p => p.PersonId != me).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            runners,
            $"Something written down for somebody is waiting for a reply in {here.Name}",
            SaidLinks.Said(here.Slug, number)
        );
        await db.SaveChangesAsync();
        return number;
    }

    /// <summary>Somebody written down before, or somebody new without an account.</summary>
    private async Task<Participant> WhoAsync(ProjectPlace here, OnBehalfForm form)
    {
        if (form.ParticipantId is { } known)
        {
            var found = await db
                .Participants.Include(p => p.Person)
                .SingleOrDefaultAsync(p =>
                    p.Id == known && p.ProjectId == here.Id && p.IsWrittenDown && (!form.IsForAChild || p.Hat == Hat.YoungPerson)
                );
            RuleBrokenException.ThrowIf(found is null ? "That person speaks for themselves now. Choose somebody else." : null);
            return found!;
        }

        return await seats.NewAsync(here.Id, form.Name!, form.IsForAChild ? Hat.YoungPerson : form.Hat!.Value);
    }

    private async Task<(ProjectPlace Here, StageKey Stage)?> FindAsync(string slug, string key, bool isForAChild) =>
        StageKeys.FromSlug(key) is { } stage
        && await door.FindAsync(slug) is { } here
        && (isForAChild ? here.Standing.MaySupportAChild : here.Standing.MayTakeDown)
            ? (here, stage)
            : null;

    /// <summary>People who were written down before: whoever runs the project sees them all; a grown-up, the children they wrote
    /// for.</summary>
    private async Task<OnBehalfPage> PageAsync(ProjectPlace here, StageKey stage, OnBehalfForm form)
    {
        var state = await db.Stages.Where(s => s.ProjectId == here.Id && s.Key == stage).Select(s => s.State).SingleAsync();
        var me = here.Standing.PersonId;
        var known = await db
            .Participants.AsNoTracking()
            .Where(p =>
                p.ProjectId == here.Id
                && p.IsWrittenDown
                && (
                    form.IsForAChild
                        ? p.Hat == Hat.YoungPerson && db.Contributions.Any(c => c.AuthorId == p.Id && c.TakenDown!.ByPersonId == me)
                        : here.Standing.MayTakeDown
                )
            )
            .OrderBy(p => p.Person.DisplayName)
            .Take(200)
            .Select(p => new
            {
                p.Id,
                p.Person.DisplayName,
                p.Hat,
            })
            .ToListAsync();
        return new OnBehalfPage(
            here,
            stage,
            state,
            [
                new FormChoice("", "Somebody new"),
                .. known.Select(k => new FormChoice(
                    k.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    $"{k.DisplayName} ({k.Hat.Words().ToLowerInvariant()})"
                )),
            ],
            form
        );
    }
}
