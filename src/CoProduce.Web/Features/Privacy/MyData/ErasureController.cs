using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Asking to be forgotten. It says plainly what goes and what stays, and it cannot be undone.</summary>
[Route("my-data/forget"), AsksAgain, BeforeAgreement]
public class ErasureController(
    CoProduceDbContext db,
    ErasureList list,
    IWhenSomebodyGoes going,
    IPassWorriesOn worries,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => View("Forget", new ErasurePage(await WhyNotAsync(), new ErasureForm()));

    [HttpPost]
    public async Task<IActionResult> Forget([Bind(Prefix = "Form")] ErasureForm form)
    {
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Forget", new ErasurePage(await WhyNotAsync(), form));
        }

        db.Unit.Afterwards(() => db.Engine.LeaveNoTraceAsync(db));
        await db.TogetherAsync(() => ForgetAsync(viewer.PersonId!.Value, form.Words!.Value));
        return this.GoTo(SiteLinks.Home(), "It is done. Your name and your account are gone. Thank you for what you gave.");
    }

    /// <summary>Of two who go in the same moment, the second is told when nobody would be left to help the others.</summary>
    private async Task<int> ForgetAsync(int me, WordsAfter words)
    {
        RuleBrokenException.ThrowIf(await WhyNotAsync(await db.OtherDutiesInTurnAsync(me)));
        var children = await db.UnderEighteens.Where(u => u.CarerId == me && u.EndedAt == null).Select(u => u.PersonId).ToListAsync();
        await list.AddAsync(await db.People.SingleAsync(p => p.Id == me), words);
        await db.ForgetAsync(me, words, clock.Now());
        await going.GoneAsync(me);
        foreach (var child in children)
        {
            await going.AwayAsync(child);
        }

        return await worries.PassOnAsync();
    }

    private async Task<string?> WhyNotAsync() => await WhyNotAsync(await db.OtherDutiesAsync(viewer.PersonId!.Value));

    private async Task<string?> WhyNotAsync(IReadOnlyCollection<ForumDuties> others)
    {
        var me = viewer.PersonId;
        var leads = await db
            .Projects.Where(p =>
                p.State != Domain.Projects.ProjectState.Archived
                && db.Participants.WhoLead().Any(x => x.ProjectId == p.Id && x.PersonId == me)
            )
            .OrderBy(p => p.Id)
            .Select(p => p.Name)
            .ToListAsync();
        return PersonErasure.WhyNot(viewer.Duties, others, leads) ?? (await worries.WhenOnlyAsync(me!.Value, ForumDuties.None)).WhyNotGo();
    }
}
