using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Open decisions that somebody was asked about and has not answered.</summary>
public class DecisionToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var taking = who.Open.Where(p => Voter.WhyTakesNoSide(who.Duties, p.Standing.IsFacilitator) is null).ToList();
        if (taking.Count == 0)
        {
            return [];
        }

        var rows = await db
            .Decisions.AsNoTracking()
            .AreOpen(clock.Now())
            .WaitFor(db, taking.Seats())
            .OrderBy(d => d.ClosesAt)
            .Take(ToDoReader.Most)
            .Select(d => new
            {
                d.ProjectId,
                d.Number,
                d.Question,
                d.ClosesAt,
            })
            .ToListAsync();
        return
        [
            .. from d in rows
            let here = taking.Of(d.ProjectId)
            select who.Has(ToDoKind.AnswerDecision, here, d.Question, DecisionLinks.Decision(here.Slug, d.Number)) with
            {
                At = d.ClosesAt,
            },
        ];
    }
}
