using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Domain;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What somebody shares for one session with those who run it, and whether they got it.</summary>
[Route("projects/{slug}/sessions/{number:int}/my-needs")]
public class SessionNeedsController(
    CoProduceDbContext db,
    ProjectAccess door,
    SessionNeedsQuery needs,
    NeedSeal seal,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet(""), AlsoRead]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session) ? View("ForSession", await needs.RunAsync(here, session)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Share(string slug, int number, [Bind(Prefix = "Form")] ShareForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session))
        {
            return NotFound();
        }

        var page = await needs.RunAsync(here, session);
        RuleBrokenException.ThrowIf(page.WhyNotShare);
        form.Ids.MustBeAmong(page.NotShared.Select(n => n.Id));
        this.Refuse("Form.Ids", form.Ids.Count == 0 ? "Tick what you want to share." : WhyNotAsNamed(page));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("ForSession", page with { Form = form });
        }

        foreach (var need in page.NotShared.Where(n => form.Ids.Contains(n.Id)).ToList())
        {
            db.Add(new SharedNeed(session, viewer.PersonId!.Value, need.Id, seal.Seal(need.Words), clock.Now()));
        }

        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.ForSession(slug, number), "Shared with those who run this session. You can take it back.");
    }

    private string? WhyNotAsNamed(SessionNeedsPage page) =>
        AnsweredTo.Seen(Request) == page.ReadBy.Mark ? null : SharedNeed.WhyOtherReaders(page.ReadBy.Names);

    [HttpPost("{need:int}/take-back"), WhilePaused]
    public async Task<IActionResult> TakeBack(string slug, int number, int need)
    {
        if (await FindAsync(slug, number) is not var (here, session) || await MineAsync(session, need) is not { } mine)
        {
            return NotFound();
        }

        if (SharedNeed.WhyNotSayIfMet(session.EndsAt, clock.Now()) is null)
        {
            mine.Forget();
        }
        else
        {
            db.Remove(mine);
        }

        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.ForSession(here.Slug, number), "Taken back. Nobody else sees it any more.");
    }

    [HttpPost("{need:int}/met"), WhenFinished]
    public async Task<IActionResult> SayIfMet(string slug, int number, int need, NeedMet met)
    {
        if (await FindAsync(slug, number) is not var (here, session) || await MineAsync(session, need) is not { } mine)
        {
            return NotFound();
        }

        mine.SayIfMet(met, session.EndsAt, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            NeedLinks.ForSession(here.Slug, number),
            met is NeedMet.Yes ? "Good. Thank you for telling us." : "Thank you for telling us. We will do better."
        );
    }

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here
        && await db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;

    private Task<SharedNeed?> MineAsync(Session session, int need) =>
        db.SharedNeeds.SingleOrDefaultAsync(n => n.Id == need && n.SessionId == session.Id && n.PersonId == viewer.PersonId);
}
