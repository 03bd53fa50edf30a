using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Somebody's own list of what they need to take part. They write it once, and only they see it.</summary>
[Route("my-access-needs")]
public class MyNeedsController(CoProduceDbContext db, MyNeedsQuery needs, NeedSeal seal, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Mine", new MyNeedsPage(await needs.RunAsync(), new AddNeedsForm()));

    [HttpPost("")]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] AddNeedsForm form)
    {
        var held = await needs.RunAsync();
        form.Chosen.MustBeAmong(AccessNeed.Common);
        var added = form.Added.Except(held.Select(n => n.Words)).ToList();
        if (ModelState.IsValid && AccessNeed.WhyNotAdd(held.Count, added.Count) is { } why)
        {
            ModelState.AddModelError("Form.Own", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Mine", new MyNeedsPage(held, form));
        }

        foreach (var (key, words) in added.Select(seal.Seal).ToList())
        {
            db.Add(new AccessNeed(viewer.PersonId!.Value, key, words, clock.Now()));
        }

        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.Mine(), "Saved. Only you see this. You choose for each session what you share.");
    }

    /// <summary>What was shared for a session that is still to come is taken back with it.</summary>
    [HttpPost("{need:int}/remove")]
    public async Task<IActionResult> Remove(int need)
    {
        var (me, now) = (viewer.PersonId!.Value, clock.Now());
        if (await db.AccessNeeds.SingleOrDefaultAsync(n => n.Id == need && n.PersonId == me) is not { } mine)
        {
            return NotFound();
        }

        db.Remove(mine);
        db.RemoveRange(
            await db
                .SharedNeeds.Where(n => n.NeedId == need && n.PersonId == me && db.Sessions.Any(s => s.Id == n.SessionId && s.EndsAt > now))
                .ToListAsync()
        );
        await db.SaveChangesAsync();
        return this.GoTo(NeedLinks.Mine(), "It is gone, and nobody who runs a session sees it any more.");
    }
}
