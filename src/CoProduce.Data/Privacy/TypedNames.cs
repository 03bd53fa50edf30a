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
/// and when they are forgotten. Nothing from before they took part is about them, and of two in one project who are called the same, or by
/// the same first name, nobody can tell who was meant: then it stays until the last goes.
/// </summary>
public static class TypedNames
{
    public static async Task ChangeNameAsync(this CoProduceDbContext db, int personId, string before, string after)
    {
        var seats = db.Participants.Where(p =>
            p.PersonId == personId
            && p.JoinedAt != null
            && !db.Participants.Any(x =>
                x.ProjectId == p.ProjectId
                && x.PersonId != personId
                && (x.Person.DisplayName == before || x.Person.DisplayName.StartsWith(before + " "))
            )
        );
        await ChangeAsync(
            db.Actions.Where(a => seats.Any(p => p.ProjectId == a.ProjectId && p.JoinedAt <= a.AgreedAt)),
            a => a.Owner,
            AgreedAction.OwnerMaxLength
        );
        await ChangeAsync(
            db.Contributions.Where(c => seats.Any(p => p.ProjectId == c.ProjectId)),
            c => c.SeenToBy,
            Contribution.NameMaxLength
        );
        await ChangeAsync(
            db.Set<SummaryAction>()
                .Where(a =>
                    db.SessionSummaries.Any(s =>
                        s.Id == EF.Property<int>(a, "SummaryId")
                        && db.Sessions.Any(x => x.Id == s.SessionId && seats.Any(p => p.ProjectId == x.ProjectId && p.JoinedAt <= x.EndsAt))
                    )
                ),
            a => a.Owner,
            SummaryAction.OwnerMaxLength
        );
        await ChangeAsync(
            db.Set<Option>()
                .Where(o =>
                    db.Decisions.Any(d => d.Id == o.DecisionId && seats.Any(p => p.ProjectId == d.ProjectId && p.JoinedAt <= d.OpenedAt))
                ),
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
