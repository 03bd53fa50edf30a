using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>How many people wait for a reply, and since when: by project for those who run one, in all for forum staff.</summary>
public class ReplyToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    private sealed record Owed(int ProjectId, int Count, int Late, DateOnly DueOn);

    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        if (who is { IsStaff: false, Run.Count: 0 })
        {
            return [];
        }

        var owed = await OwedAsync(who);
        return who switch
        {
            _ when owed.Count == 0 => [],
            { IsStaff: true } => [For(who.Has(ToDoKind.ReplyToPeople, "", ConversationLinks.Waiting()), owed)],
            _ =>
            [
                .. from o in owed
                let here = who.Run.Of(o.ProjectId)
                select For(who.Has(ToDoKind.ReplyToPeople, here, "", ConversationLinks.Waiting(here.Slug)), [o]),
            ],
        };
    }

    private Task<List<Owed>> OwedAsync(ToDoReader who)
    {
        var (today, projects) = (clock.Today(), who.Run.Ids());
        return db
            .Contributions.WithoutReply(who.PersonId)
            .Where(c =>
                who.IsStaff
                    ? db.Projects.Any(p => p.Id == c.ProjectId && p.State != ProjectState.Draft)
                        && !db.ProjectPauses.Any(p => p.ProjectId == c.ProjectId)
                    : projects.Contains(c.ProjectId)
            )
            .GroupBy(c => c.ProjectId)
            .Select(g => new Owed(g.Key, g.Count(), g.Count(c => c.DueOn < today), g.Min(c => c.DueOn)))
            .ToListAsync();
    }

    private static ToDo For(ToDo line, IReadOnlyList<Owed> owed)
    {
        var (count, late) = (owed.Sum(o => o.Count), owed.Sum(o => o.Late));
        return line with { About = ToDo.Count(count, "1 waits", "wait") + (late > 0 ? $", {late} late" : ""), On = owed.Min(o => o.DueOn) };
    }
}
