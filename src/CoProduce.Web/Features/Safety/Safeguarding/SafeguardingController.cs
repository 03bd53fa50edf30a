using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Safety.Outside;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Where safeguarding leads and deputies read worries and see to them. For everyone else it is not there.</summary>
[Route("safeguarding"), AsksAgain(OnlyThoseWithDuties = true)]
public class SafeguardingController(
    CoProduceDbContext db,
    ConcernListQuery list,
    ConcernQuery one,
    SafeguardingConcerns worries,
    OutsideContacts contacts,
    SafeguardingSeal seal,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private int Me => viewer.PersonId!.Value;

    [HttpGet("")]
    public async Task<IActionResult> Index() => viewer.Duties.MayReadConcerns() ? View(await list.RunAsync()) : NotFound();

    [HttpGet("{concern:int}")]
    public async Task<IActionResult> Details(int concern) =>
        await FindAsync(concern) is { } found ? View(await one.RunAsync(found, Me)) : NotFound();

    [HttpPost("{concern:int}/take-up")]
    public async Task<IActionResult> TakeUp(int concern)
    {
        if (await FindAsync(concern) is { } found)
        {
            await worries.PutDownIfLeftAsync(found);
        }

        return await ChangeAsync(concern, c => c.TakeUp(Me, clock.Now()), "You have taken it up.");
    }

    [HttpPost("{concern:int}/note")]
    public async Task<IActionResult> Note(int concern, [Bind(Prefix = "Note")] ConcernNoteForm form)
    {
        if (!ModelState.IsValid)
        {
            return await FindAsync(concern) is { } found ? this.TryAgain("Details", await one.RunAsync(found, Me, note: form)) : NotFound();
        }

        var key = Guid.NewGuid();
        return await ChangeAsync(concern, c => c.Note(key, seal.Seal(key, form.Words!), Me, clock.Now()), "The note is kept.");
    }

    [HttpPost("{concern:int}/end")]
    public async Task<IActionResult> End(int concern, [Bind(Prefix = "End")] EndForm form)
    {
        if (!ModelState.IsValid)
        {
            return await FindAsync(concern) is { } found ? this.TryAgain("Details", await one.RunAsync(found, Me, end: form)) : NotFound();
        }

        return await ChangeAsync(
            concern,
            c => c.AskToClose(form.Outcome!.Value, seal.Seal(c.Key, form.Reason!), Me),
            "Saved. It closes when a second person agrees."
        );
    }

    [HttpPost("{concern:int}/close")]
    public Task<IActionResult> Close(int concern, bool agrees) =>
        ChangeAsync(concern, c => c.Settle(agrees, Me, clock.Now()), agrees ? "It is closed." : "It stays open.");

    [HttpPost("{concern:int}/give-back")]
    public async Task<IActionResult> GiveBack(int concern)
    {
        if (await FindAsync(concern) is not { } found)
        {
            return NotFound();
        }

        found.GiveBack(clock.Now());
        await worries.GiveBackAsync(found);
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.Concern(concern), "The words are back in their place. Their author has been told.");
    }

    private async Task<IActionResult> ChangeAsync(int id, Action<SafeguardingConcern> change, string message)
    {
        if (await FindAsync(id) is not { } concern)
        {
            return NotFound();
        }

        change(concern);
        await contacts.BringInAsync(concern, await worries.ReadersAsync());
        await db.SaveChangesAsync();
        return this.GoTo(SafeguardingLinks.Concern(id), message);
    }

    private async Task<SafeguardingConcern?> FindAsync(int id) =>
        viewer is { PersonId: { } me, Duties: var duties }
        && duties.MayReadConcerns()
        && await db.Concerns.Include(c => c.Named).Include(c => c.Notes).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id) is { } concern
        && concern.MayBeReadBy(me, duties)
            ? concern
            : null;
}
