using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>Reads what somebody said, what came of it, and what waits on them alone.</summary>
public class MyWordsQuery(CoProduceDbContext db, MyQuestionsQuery questions, Viewer viewer, TimeProvider clock)
{
    private const int PageSize = 20;

    public async Task<MyWordsPage> RunAsync(long? before)
    {
        var said = await Mine()
            .Where(c => before == null || c.Id < before)
            .OrderByDescending(c => c.Id)
            .Take(PageSize + 1)
            .Select(Row(db.SetAside(), db.InfluenceLinks.NotDisputed()))
            .ToListAsync();
        var toJudge = await Mine()
            .WithReplyToJudge()
            .OrderBy(c => c.Id)
            .Take(PageSize)
            .Select(Row(db.SetAside(), db.InfluenceLinks.NotDisputed()))
            .ToListAsync();
        return new MyWordsPage(
            await NoticesAsync(),
            toJudge,
            await questions.RunAsync(viewer.PersonId),
            [.. said.Take(PageSize)],
            said.Count > PageSize ? said[PageSize - 1].Id : null,
            before is null,
            await PromisedDays.OfAsync(db, clock.Today(), [.. said.Select(row => row.DueOn), .. toJudge.Select(row => row.DueOn)])
        );
    }

    private Task<List<NoticeRow>> NoticesAsync() =>
        db
            .Notices.AsNoTracking()
            .Where(n => n.PersonId == viewer.PersonId)
            .OrderBy(n => n.ReadAt != null)
            .ThenByDescending(n => n.Id)
            .Take(PageSize)
            .Select(n => new NoticeRow(n.Id, n.Text, n.At, n.ReadAt != null))
            .ToListAsync();

    private IQueryable<Contribution> Mine() => db.Contributions.AsNoTracking().Where(c => c.Author.PersonId == viewer.PersonId);

    private System.Linq.Expressions.Expression<Func<Contribution, MyWordRow>> Row(
        IQueryable<long> setAside,
        IQueryable<InfluenceLink> led
    ) =>
        c => new MyWordRow
        {
            Id = c.Id,
            Project = db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Name).First(),
            Url = SaidLinks.Said(db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Slug).First(), c.Number),
            Kind = c.Kind,
            Text = c.Text,
            SaidAt = c.SaidAt,
            IsWithdrawn = c.WithdrawnAt != null,
            IsSetAside = setAside.Contains(c.Id),
            IsAnswered = c.IsAnswered,
            WasAnswered = c.Replies.Any(),
            IsDecided = db.Decisions.Any(d =>
                d.Outcome == DecisionOutcome.Adopted && led.Any(l => l.ContributionId == c.Id && l.DecisionId == d.Id)
            ),
            IsDone = db.Actions.Any(a =>
                a.DoneAt != null
                && led.Any(l => l.ContributionId == c.Id && (l.ActionId == a.Id || (a.DecisionId != null && l.DecisionId == a.DecisionId)))
            ),
            DueOn = c.DueOn,
            NewDueOn = c.NewDueOn,
            SeenToBy = c.SeenToBy,
            Lead = db
                .Participants.WhoLead()
                .Where(p => p.ProjectId == c.ProjectId && p.Hat == Hat.Professional)
                .Select(p => p.Person.DisplayName)
                .FirstOrDefault(),
            Thanks = c.Thanks.OrderByDescending(t => t.Id).Select(t => t.Text).FirstOrDefault(),
            Reply = c.Replies.OrderByDescending(r => r.Id).Select(r => r.Text).FirstOrDefault(),
        };
}
