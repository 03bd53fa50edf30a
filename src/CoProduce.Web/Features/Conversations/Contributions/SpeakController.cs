using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Takes in what somebody says at a stage and promises them a reply by a day.</summary>
[Route("projects/{slug}/stages/{key}/speak")]
public class SpeakController(CoProduceDbContext db, ProjectAccess door, Drafts drafts, Viewer viewer, Notifier post, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Speak(string slug, string key, ContributionKind? kind)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        ModelState.Clear();
        var draft = await drafts.FindAsync(viewer.PersonId, here.Id, stage);
        var page = await PageAsync(here, stage, draft is null ? new SpeakForm() : SpeakForm.From(draft)) with
        {
            IsDraft = draft is not null,
        };
        page.Form.Kind ??= kind ?? (page.State is StageState.Open ? null : ContributionKind.Question);
        return View(page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Speak(string slug, string key, SpeakForm form)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        Domain.RuleBrokenException.ThrowIf(here.Standing.WhyNotSpeak());
        if (!ModelState.IsValid)
        {
            await drafts.KeepAsync(viewer.PersonId!.Value, here.Id, stage, form);
            return this.TryAgain("Speak", await PageAsync(here, stage, form));
        }

        var (number, due) = await db.TogetherAsync(() => SaveAsync(here, stage, form));
        return this.GoTo(
            SaidLinks.Said(here.Slug, number),
            $"Thank you. We have {form.Kind!.Value.YourWords()}. Someone will reply by {due.Day()}."
        );
    }

    [HttpPost("forget-draft")]
    public async Task<IActionResult> ForgetDraft(string slug, string key)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        await drafts.ForgetAsync(viewer.PersonId!.Value, here.Id, stage);
        return this.GoTo(StageLinks.Speak(here.Slug, stage), "Gone. You can start again.");
    }

    private async Task<(int Number, DateOnly DueOn)> SaveAsync(ProjectPlace here, StageKey key, SpeakForm form)
    {
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == here.Id && s.Key == key);
        var author = await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == here.Standing.ParticipantId);
        Domain.RuleBrokenException.ThrowIf(Contribution.WhyNotHere(stage, form.Kind));
        var number = await db.NextNumberAsync(here.Id, NumberOf.Contribution);
        var said = new Contribution(
            number,
            stage,
            author,
            form.ToWords(),
            clock.Now(),
            (await db.PromiseAsync()).DueOn(form.Kind!.Value, clock.Today())
        );
        db.Contributions.Add(said);
        await drafts.ForgetAsync(author.PersonId, here.Id, key);
        await post.TellAsync(
            await RunnersAsync(here.Id, author.PersonId),
            $"{(form.Kind is ContributionKind.Question ? "A question" : "Something new")} is waiting for a reply in {here.Name}",
            SaidLinks.Said(here.Slug, number)
        );
        await db.SaveChangesAsync();
        return (number, said.DueOn);
    }

    /// <summary>The people who can see to a reply: the leads and the facilitators.</summary>
    private Task<List<int>> RunnersAsync(int projectId, int exceptPersonId) =>
        db.WhoRun(projectId).Where(p => p.PersonId != exceptPersonId).Select(p => p.PersonId).ToListAsync();

    private async Task<SpeakPage> PageAsync(ProjectPlace here, StageKey key, SpeakForm form)
    {
        var state = await db.Stages.Where(s => s.ProjectId == here.Id && s.Key == key).Select(s => s.State).SingleAsync();
        return new SpeakPage(here, key, state, viewer.DisplayName, form);
    }
}
