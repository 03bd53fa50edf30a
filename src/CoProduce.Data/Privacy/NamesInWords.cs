using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>Takes the names of somebody who is forgotten out of what others wrote, in every column that holds words. What cannot be told
/// apart is put down for forum staff to look at.</summary>
internal static class NamesInWords
{
    public static async Task TakeNamesOutAsync(this CoProduceDbContext db, DataSubject me, Person person, DateTime now)
    {
        var joined = await db
            .Participants.Where(p => p.PersonId == me.PersonId && p.JoinedAt != null)
            .Select(p => p.JoinedAt!.Value)
            .ToListAsync();
        var names = await db.FormerNames.AsNoTracking().Where(f => f.PersonId == me.PersonId).ToListAsync();
        names.Add(new FormerName(me.PersonId, person.DisplayName, person.CalledSince, now));
        var known = names.Where(n => NameInWords.IsKnown(n.Since, n.Until, joined)).Select(n => n.Name).Distinct().ToList();
        foreach (var name in known)
        {
            if (NameInWords.IsToldApart(name) && !await db.MeansSomethingElseAsync(name, me.PersonId))
            {
                await db.TakeOutAsync(name);
            }
        }

        foreach (var first in known.Select(NameInWords.FirstOf).OfType<string>().Where(NameInWords.IsAName).Distinct())
        {
            await db.ChangeNameAsync(me.PersonId, first, person.UsualHat.NameAfter());
            await db.FindAnewAsync(first);
            await db.TakeFirstNameOutAsync(me, first);
        }

        await db.PutDownAsync(me, [.. names.Select(n => NameInWords.FirstOf(n.Name)).OfType<string>().Distinct()], now);
    }

    /// <summary>Somebody else has or had this name, or a project is called so.</summary>
    private static async Task<bool> MeansSomethingElseAsync(this CoProduceDbContext db, string name, int personId) =>
        await db.People.AnyAsync(p => p.Id != personId && p.DisplayName == name)
        || await db.FormerNames.AnyAsync(f => f.PersonId != personId && f.Name == name)
        || await db.Projects.AnyAsync(p => p.Name.Contains(name));

    private static async Task TakeOutAsync(this CoProduceDbContext db, string name)
    {
        await db.FindAnewAsync(name);
        foreach (var column in WordColumn.All(db.Model))
        {
            foreach (var words in await column.WithAsync(db, name))
            {
                words.Change(NameInWords.Without(words.Text, name, words.Longest));
            }
        }

        await db.SaveChangesAsync();
    }

    private static async Task FindAnewAsync(this CoProduceDbContext db, string name)
    {
        var (find, found) = (db.Unit.Follows.FindAnew, await db.SearchEntries.Where(f => f.Words.Contains(name)).ToListAsync());
        find.Said.UnionWith(found.Select(f => f.ContributionId).OfType<long>());
        find.Decisions.UnionWith(found.Select(f => f.DecisionId).OfType<int>());
        find.Actions.UnionWith(found.Select(f => f.ActionId).OfType<int>());
        find.Projects.UnionWith(found.Where(f => f.Of is Search.SearchEntryOf.Project).Select(f => f.ProjectId));
    }

    /// <summary>Where they took part, the first of their names may still stand alone.</summary>
    private static async Task PutDownAsync(this CoProduceDbContext db, DataSubject me, List<string> firsts, DateTime now)
    {
        var projects = await db.Participants.Where(p => p.PersonId == me.PersonId).Select(p => p.ProjectId).ToListAsync();
        var pages = new HashSet<(int Project, WordsPlace Place, int Number)>();
        foreach (var first in firsts)
        {
            foreach (var letters in new[] { first, first.ToLowerInvariant() })
            {
                pages.UnionWith(await db.PagesWithAsync(letters, text => NameInWords.MayStandIn(text, first)));
            }
        }

        db.AddRange(
            pages
                .Where(p => projects.Contains(p.Project))
                .Select(p => new WordsToLookAt
                {
                    ProjectId = p.Project,
                    Place = p.Place,
                    Number = p.Number,
                    At = now,
                })
        );
        await db.SaveChangesAsync();
    }
}
