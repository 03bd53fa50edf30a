using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Features.Site.Today;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>The forum desk. Only forum staff know it is there.</summary>
[Route("forum")]
public class ForumController(CoProduceDbContext db, FirstLeadQuery firstLead, ToDoList toDos, Viewer viewer, TimeProvider clock)
    : Controller
{
    private const int Most = 100;

    [HttpGet]
    public async Task<IActionResult> Show()
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var waiting = await WaitingAsync();
        await db.NoteLooksAsync(AuditEvent.LookedAtContact, waiting.Where(w => w.Email is not null).Select(w => w.Id));
        return View(
            "Forum",
            new ForumPage(waiting, await AskingAsync(), await LateAsync(), await ProjectsAsync())
            {
                FirstLead = await firstLead.RunAsync(),
                NeedsYou = new DeskToDos((await toDos.ReadAsync()).ToDos, clock.Now()),
            }
        );
    }

    private Task<List<ProfessionalRow>> WaitingAsync() =>
        (
            from p in db.WhoWaitForApproval().AsNoTracking()
            join a in db.Users on p.Id equals a.PersonId into accounts
            from a in accounts.DefaultIfEmpty()
            orderby p.Id
            select new ProfessionalRow(p.Id, p.DisplayName, a == null ? null : a.Email, p.KnownSince, p.ApprovedAt, p.TrainedAt)
        )
            .Take(Most)
            .ToListAsync();

    private Task<List<JoinRow>> AskingAsync() =>
        (
            from x in db.Participants.AsNoTracking()
            where x.State == ParticipantState.Asked
            join p in db.Projects on x.ProjectId equals p.Id
            orderby x.AskedAt
            select new JoinRow(x.Person.DisplayName, x.Hat, x.Person.UsualHat, x.AskedAt, p.Name, p.Slug)
        )
            .Take(Most)
            .ToListAsync();

    private Task<List<LateRow>> LateAsync()
    {
        var today = clock.Today();
        var late = db
            .Contributions.StillThere()
            .Where(c => !c.IsAnswered && c.DueOn < today)
            .GroupBy(c => c.StageId)
            .Select(g => new { StageId = g.Key, Count = g.Count() });
        return (
            from l in late
            join s in db.Stages on l.StageId equals s.Id
            join p in db.Projects on s.ProjectId equals p.Id
            orderby l.Count descending
            select new LateRow(p.Name, p.Slug, s.Key, l.Count)
        )
            .Take(Most)
            .ToListAsync();
    }

    private Task<List<DeskProjectRow>> ProjectsAsync() =>
        db
            .Projects.AsNoTracking()
            .OrderByDescending(p => p.Id)
            .Take(Most)
            .Select(p => new DeskProjectRow(p.Name, p.Slug, p.State))
            .ToListAsync();
}
