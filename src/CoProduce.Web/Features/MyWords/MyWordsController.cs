using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.MyWords;

/// <summary>"What my words changed", for the person signed in.</summary>
[Route("my-words")]
public class MyWordsController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    private const int PageSize = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(long? before)
    {
        var said = await Mine().Where(c => before == null || c.Id < before).OrderByDescending(c => c.Id).Take(PageSize + 1).Select(Row).ToListAsync();
        var toJudge = await Mine().Where(c => c.IsAnswered && c.WithdrawnAt == null && c.Replies.OrderByDescending(r => r.Id).First().Verdict == Verdict.NotSaid)
            .OrderBy(c => c.Id).Take(PageSize).Select(Row).ToListAsync();
        return View(new MyWordsPage(await NoticesAsync(), toJudge, [.. said.Take(PageSize)], said.Count > PageSize ? said[PageSize - 1].Id : null, before is null, clock.Today()));
    }

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

    private Task<List<NoticeRow>> NoticesAsync() => db.Notices.AsNoTracking().Where(n => n.PersonId == viewer.PersonId)
        .OrderBy(n => n.ReadAt != null).ThenByDescending(n => n.Id).Take(PageSize)
        .Select(n => new NoticeRow(n.Id, n.Text, n.At, n.ReadAt != null)).ToListAsync();

    private IQueryable<Contribution> Mine() => db.Contributions.AsNoTracking().Where(c => c.Author.PersonId == viewer.PersonId);

    private System.Linq.Expressions.Expression<Func<Contribution, MyWordRow>> Row => c => new MyWordRow
    {
        Id = c.Id,
        Project = db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Name).First(),
        Url = "/projects/" + db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Slug).First() + "/said/" + c.Number,
        Kind = c.Kind,
        Text = c.Text,
        SaidAt = c.SaidAt,
        IsWithdrawn = c.WithdrawnAt != null,
        IsAnswered = c.IsAnswered,
        WasAnswered = c.Replies.Any(),
        IsDecided = db.Decisions.Any(d => d.Outcome == Outcome.Adopted && d.StandsOn.Any(l => l.ContributionId == c.Id)),
        IsDone = db.Actions.Any(a => a.DoneAt != null && db.Decisions.Any(d => d.Id == a.DecisionId && d.StandsOn.Any(l => l.ContributionId == c.Id))),
        Reply = c.Replies.OrderByDescending(r => r.Id).Select(r => r.Text).FirstOrDefault(),
    };
}
