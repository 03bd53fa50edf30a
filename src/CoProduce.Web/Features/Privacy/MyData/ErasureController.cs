using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Data.Queries;
using CoProduce.Data.Sqlite;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Asking to be forgotten. It says plainly what goes and what stays, and it cannot be undone.</summary>
[Route("my-data/forget"), AsksAgain, BeforeAgreement]
public class ErasureController(CoProduceDbContext db, ErasureList list, IGivePlacesBack places, Viewer viewer, TimeProvider clock)
    : Controller
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

        RuleBrokenException.ThrowIf(await WhyNotAsync());
        var me = await db.People.SingleAsync(p => p.Id == viewer.PersonId);
        await list.AddAsync(me, form.Words!.Value);
        await db.TogetherAsync(async () =>
        {
            await db.ForgetAsync(me.Id, form.Words.Value, clock.Now());
            return await places.GiveBackAsync(me.Id);
        });
        await db.LeaveNoTraceAsync();
        return this.GoTo("/", "It is done. Your name and your account are gone. Thank you for what you gave.");
    }

    private async Task<string?> WhyNotAsync()
    {
        var me = viewer.PersonId;
        var duties = await db
            .People.Where(p => p.Id != me && p.Duties != ForumDuties.None && db.Users.Any(u => u.PersonId == p.Id))
            .Select(p => p.Duties)
            .ToListAsync();
        bool IsLast(ForumDuties duty) => viewer.Duties.HasFlag(duty) && !duties.Exists(d => d.HasFlag(duty));
        var leads = await db
            .Projects.Where(p =>
                p.State != Domain.Projects.ProjectState.Archived
                && db.Participants.WhoLead().Any(x => x.ProjectId == p.Id && x.PersonId == me)
            )
            .OrderBy(p => p.Id)
            .Select(p => p.Name)
            .ToListAsync();
        return PersonErasure.WhyNot(IsLast(ForumDuties.Administrator), IsLast(ForumDuties.SafeguardingLead), leads);
    }
}
