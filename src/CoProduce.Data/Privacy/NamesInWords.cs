using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>Takes the names of somebody who is forgotten out of what others wrote, in every column that holds words. What cannot be told
/// apart is put down for forum staff to look at.</summary>
internal static class NamesInWords
{
    public static async Task TakeNamesOutAsync(this CoProduceDbContext db, DataSubject me, Person person, DateTime now)
    {
        var names = await db.NamesAsync(me, person, now);
        var firsts = names.Where(n => n.First is { } first && NameInWords.IsAName(first)).ToList();
        foreach (var first in firsts.Where(n => n.IsKnown || n.Name == person.DisplayName).Select(n => n.First!).Distinct())
        {
            await db.ChangeNameAsync(me.PersonId, first, person.UsualHat.NameAfter());
        }

        var projects = (await db.Participants.Where(p => p.PersonId == me.PersonId).Select(p => p.ProjectId).ToListAsync()).ToHashSet();
        var found = await WordColumn.WithAnyAsync(db, CalledName.Letters(names));
        await db.TakeOutAsync(me, names, found, projects);
        await db.TakeFirstNamesOutAsync(me, firsts);
        await db.FindAnewAsync([.. names.Where(n => NameInWords.IsToldApart(n.Name)).Select(n => n.Name), .. firsts.Select(n => n.First!)]);
        await db.PutDownAsync(names, found, projects, now);
        await db.SaveChangesAsync();
    }

    private static async Task<IReadOnlyList<CalledName>> NamesAsync(this CoProduceDbContext db, DataSubject me, Person person, DateTime now)
    {
        var joined = await db
            .Participants.Where(p => p.PersonId == me.PersonId && p.JoinedAt != null)
            .Select(p => p.JoinedAt!.Value)
            .ToListAsync();
        var names = await db.FormerNames.AsNoTracking().Where(f => f.PersonId == me.PersonId).ToListAsync();
        return CalledName.Of(names.Append(new FormerName(me.PersonId, person.DisplayName, person.CalledSince, now)), joined);
    }

    /// <summary>Somebody else has or had this name, or a project is called so.</summary>
    private static async Task<bool> MeansSomethingElseAsync(this CoProduceDbContext db, string name, int personId) =>
        await db.People.AnyAsync(p => p.Id != personId && p.DisplayName == name)
        || await db.FormerNames.AnyAsync(f => f.PersonId != personId && f.Name == name)
        || await db.Projects.AnyAsync(p => p.Name.Contains(name));

    private static async Task TakeOutAsync(
        this CoProduceDbContext db,
        DataSubject me,
        IReadOnlyList<CalledName> names,
        IReadOnlyList<WordColumn.Words> found,
        HashSet<int> projects
    )
    {
        foreach (var name in names.Where(n => NameInWords.IsToldApart(n.Name)))
        {
            var stands = found.Where(words => NameInWords.StandsIn(words.Text, name.Name)).ToList();
            if (stands.Count == 0 || await db.MeansSomethingElseAsync(name.Name, me.PersonId))
            {
                continue;
            }

            foreach (var words in stands)
            {
                if (name.IsKnown || (words.IsWrittenSince(name.Since) && await db.IsInAsync(projects, words)))
                {
                    words.Change(NameInWords.WithoutPerson(words.Text, name.Name, words.Longest));
                }
            }
        }
    }

    private static async Task<bool> IsInAsync(this CoProduceDbContext db, HashSet<int> projects, WordColumn.Words words) =>
        await db.PagesOf(words.Table, [words.Row]).AnyAsync(page => projects.Contains(page.Project));

    private static async Task FindAnewAsync(this CoProduceDbContext db, IReadOnlyList<string> names)
    {
        var find = db.Unit.Follows.FindAnew;
        foreach (var few in names.Chunk(WordColumn.AtOnce))
        {
            var found = await db.SearchEntries.AsNoTracking().Where(WordColumn.HasAny<Search.SearchEntry>(f => f.Words, few)).ToListAsync();
            find.Said.UnionWith(found.Select(f => f.ContributionId).OfType<long>());
            find.Decisions.UnionWith(found.Select(f => f.DecisionId).OfType<int>());
            find.Actions.UnionWith(found.Select(f => f.ActionId).OfType<int>());
            find.Projects.UnionWith(found.Where(f => f.Of is Search.SearchEntryOf.Project).Select(f => f.ProjectId));
        }
    }

    /// <summary>Where they took part, a part of their names may still stand alone.</summary>
    private static async Task PutDownAsync(
        this CoProduceDbContext db,
        IReadOnlyList<CalledName> names,
        IReadOnlyList<WordColumn.Words> found,
        HashSet<int> projects,
        DateTime now
    )
    {
        var pages = new HashSet<(int Project, WordsPlace Place, int Number)>();
        foreach (var table in found.Where(words => names.Any(n => n.MayStandIn(words.Text))).GroupBy(words => words.Table))
        {
            pages.UnionWith(await db.PagesOf(table.Key, [.. table.Select(words => words.Row).Distinct()]).ToListAsync());
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
    }
}
