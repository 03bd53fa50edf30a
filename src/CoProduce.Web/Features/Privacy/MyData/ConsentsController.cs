using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Everything somebody said yes to, with the day, and a way to take each yes back that is as easy as giving it. It works in a
/// paused project too.</summary>
[Route("my-data/consents"), BeforeAgreement]
public class ConsentsController(CoProduceDbContext db, ConsentsQuery consents, Viewer viewer, TimeProvider clock) : Controller
{
    private static string Page => PrivacyLinks.Consents();

    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Consents", await consents.RunAsync(viewer.PersonId!.Value));

    [HttpPost("words/{said:long}")]
    public async Task<IActionResult> ShowPublicly(long said, bool yes)
    {
        if (await MineAsync(said) is not { } contribution)
        {
            return NotFound();
        }

        contribution.ShowPublicly(yes, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            Page,
            yes ? "Thank you. Everyone can read these words now." : "Done. These words do not show on public pages any more."
        );
    }

    [HttpPost("reuse/{said:long}/{request:int}/stop")]
    public async Task<IActionResult> StopReuse(long said, int request)
    {
        if (await MineAsync(said) is not { } contribution || contribution.Reuse.All(r => r.Id != request))
        {
            return NotFound();
        }

        contribution.AnswerReuse(request, false, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(Page, "Done. Nobody may use your words there from now on.");
    }

    private async Task<Contribution?> MineAsync(long said)
    {
        var me = viewer.PersonId;
        return await db.Contributions.Include(c => c.Reuse).SingleOrDefaultAsync(c => c.Id == said && c.Author.PersonId == me);
    }
}
