using System.Linq.Expressions;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>
/// Where others typed somebody's name as who sees to something or wrote something. It changes with the person: when they take another name,
/// and when they are forgotten. Of two in one project who are called the same nobody can tell who was meant: it stays until the last goes.
/// </summary>
public static class TypedNames
{
    public static async Task ChangeNameAsync(this CoProduceDbContext db, int personId, string before, string after)
    {
        var here = await db
            .Participants.Where(p => p.PersonId == personId)
            .Select(p => p.ProjectId)
            .Where(id => !db.Participants.Any(x => x.ProjectId == id && x.PersonId != personId && x.Person.DisplayName == before))
            .Distinct()
            .ToListAsync();
        await ChangeAsync(db.Actions.Where(a => here.Contains(a.ProjectId)), a => a.Owner, AgreedAction.OwnerMaxLength);
        await ChangeAsync(db.Contributions.Where(c => here.Contains(c.ProjectId)), c => c.SeenToBy, Contribution.NameMaxLength);
        await ChangeAsync(
            db.Set<SummaryAction>()
                .Where(a =>
                    db.SessionSummaries.Any(s =>
                        s.Id == EF.Property<int>(a, "SummaryId") && db.Sessions.Any(x => x.Id == s.SessionId && here.Contains(x.ProjectId))
                    )
                ),
            a => a.Owner,
            SummaryAction.OwnerMaxLength
        );
        await ChangeAsync(
            db.Set<Option>().Where(o => db.Decisions.Any(d => d.Id == o.DecisionId && here.Contains(d.ProjectId))),
            o => o.Authors,
            Option.AuthorsMaxLength
        );

        async Task ChangeAsync<T>(IQueryable<T> rows, Expression<Func<T, string?>> column, int longest)
        {
            foreach (var text in await rows.Select(column).Where(text => text!.Contains(before)).Distinct().ToListAsync())
            {
                var changed = TypedName.Changed(text!, before, after, longest);
                var isThis = Expression.Lambda<Func<T, bool>>(Expression.Equal(column.Body, Expression.Constant(text)), column.Parameters);
                await rows.Where(isThis).ExecuteUpdateAsync(set => set.SetProperty(column, changed));
            }
        }
    }
}
