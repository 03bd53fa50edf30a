using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>"What my words changed", for the person signed in.</summary>
[Route("my-words"), BeforeAgreement]
public class MyWordsController(CoProduceDbContext db, MyWordsQuery words, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(long? before) => View(await words.RunAsync(before));

    [HttpPost("notices/{id:long}")]
    public async Task<IActionResult> Read(long id)
    {
        if (await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.PersonId == viewer.PersonId) is not { } notice)
        {
            return NotFound();
        }

        notice.Read(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(notice.Page);
    }
}
