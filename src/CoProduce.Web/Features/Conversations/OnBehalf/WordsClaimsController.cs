using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Forum staff say whether somebody is the person whose words were written down under another name or email.</summary>
[Route("forum/written-down")]
public class WordsClaimsController(CoProduceDbContext db, ClaimingWords words, Viewer viewer, Notifier post) : Controller
{
    private const int Most = 100;

    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var rows = await (
            from c in db.ClaimCodes.AsNoTracking()
            where c.ClaimedByPersonId != null && c.UsedAt == null
            join p in db.Participants on c.ParticipantId equals p.Id
            join x in db.Projects on p.ProjectId equals x.Id
            join me in db.People on c.ClaimedByPersonId equals me.Id
            orderby c.ClaimedAt
            select new WordsClaimRow(c.Id, p.Person.DisplayName, me.DisplayName, x.Name, c.ClaimedAt!.Value)
        )
            .Take(Most)
            .ToListAsync();
        return View("Claims", new WordsClaimsPage(rows));
    }

    [HttpPost("{code:int}/{verb:regex(^(yes|no)$)}")]
    public async Task<IActionResult> Answer(int code, string verb)
    {
        if (!viewer.IsStaff || await db.ClaimCodes.SingleOrDefaultAsync(c => c.Id == code) is not { Waits: true } waits)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(
            WordsClaim.WhyNotSayYes(
                viewer.PersonId!.Value,
                waits.ClaimedByPersonId!.Value,
                waits.MadeByPersonId,
                await words.WritersAsync(waits)
            )
        );
        await db.TogetherAsync(() => verb == "yes" ? GiveAsync(waits.Id) : RefuseAsync(waits.Id));
        return this.GoTo(ConversationLinks.Claims(), "Done. We have told the person who asked.");
    }

    private async Task<int> GiveAsync(int code)
    {
        var waits = await db.ClaimCodes.SingleAsync(c => c.Id == code);
        await post.TellAsync(
            [waits.ClaimedByPersonId!.Value],
            "The words that were written down for you are yours now",
            ConversationLinks.MyWords()
        );
        await words.GiveAsync(waits);
        return 0;
    }

    private async Task<int> RefuseAsync(int code)
    {
        await words.RefuseAsync(await db.ClaimCodes.SingleAsync(c => c.Id == code));
        return 0;
    }
}
