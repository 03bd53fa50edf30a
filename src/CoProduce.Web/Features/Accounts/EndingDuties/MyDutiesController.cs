using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Somebody's own duties of the forum, which they can lay down at any time.</summary>
[Route("account/duties"), AsksAgain(OnlyThoseWithDuties = true), BeforeAgreement]
public class MyDutiesController(CoProduceDbContext db, DutyEnding ending, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.Duties is ForumDuties.None ? NotFound() : View("MyDuties", await PageAsync());

    [HttpPost("")]
    public async Task<IActionResult> LayDown(ForumDuties duty)
    {
        if (viewer is not { PersonId: { } me, Duties: not ForumDuties.None })
        {
            return NotFound();
        }

        await db.TogetherAsync(() => LayDownAsync(me, duty));
        return this.GoTo(AccountLinks.Account(), $"You have laid down the duty “{duty.Words()}”. Thank you for having carried it.");
    }

    private async Task<int> LayDownAsync(int me, ForumDuties duty)
    {
        await db.OtherDutiesInTurnAsync(me);
        RuleBrokenException.ThrowIf((await ending.WorriesThenAsync(me, duty)).WhyNotGo());
        return await ending.EndAsync(me, duty, $"You have laid down the duty “{duty.Words()}”.");
    }

    private async Task<MyDutiesPage> PageAsync()
    {
        var me = viewer.PersonId!.Value;
        var (others, mine) = (await db.OtherDutiesAsync(me), new List<MyDuty>());
        foreach (var duty in Duties.All.Where(d => viewer.Duties.HasFlag(d)))
        {
            var then = await ending.WorriesThenAsync(me, duty);
            mine.Add(new MyDuty(duty, LastHolder.WhyNot(duty, others) ?? then.WhyNotGo(), then.WarnOfGoing()));
        }

        return new MyDutiesPage(mine);
    }
}
