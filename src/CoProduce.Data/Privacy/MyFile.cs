using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>One fact in a person's own file.</summary>
public record MyFact(string Name, object? Value);

/// <summary>One part of a person's own file: a line of the data map, with the rows that are theirs.</summary>
public record MyPart(RetainedTable Kept, IReadOnlyList<IReadOnlyList<MyFact>> Rows);

/// <summary>Everything the forum keeps about one person, read along the data map.</summary>
public static class MyFile
{
    private static readonly string[] CanBeAbout = ["ProjectId", "DecisionId", "SessionId"];

    /// <summary>What is sealed is opened by the caller, who has the key.</summary>
    public static async Task<IReadOnlyList<MyPart>> ReadAsync(CoProduceDbContext db, int personId, Func<Guid, string, string> open)
    {
        var me = await DataSubject.FindAsync(db, personId);
        var about = await AboutAsync(db, personId);
        var parts = new List<MyPart>();
        foreach (var kept in DataMap.All.Where(k => k.HasOwner && k.YourColumns.Count > 0))
        {
            var rows = await kept.MineAsync(db, me);
            parts.Add(
                new MyPart(
                    kept,
                    [
                        .. rows.Select(row =>
                            (IReadOnlyList<MyFact>)
                                [.. About(row, about), .. kept.YourColumns.Select(c => new MyFact(c, Value(row, c, open)))]
                        ),
                    ]
                )
            );
        }

        return parts;
    }

    /// <summary>The names of what rows are about: projects, decisions and sessions this person was part of.</summary>
    private static async Task<Dictionary<(string Column, int Id), string>> AboutAsync(CoProduceDbContext db, int personId)
    {
        var projects = await db
            .Projects.Where(p => db.Participants.Any(x => x.ProjectId == p.Id && x.PersonId == personId))
            .Select(p => new { p.Id, p.Name })
            .ToListAsync();
        var mine = projects.Select(p => p.Id).ToList();
        var decisions = await db.Decisions.Where(d => mine.Contains(d.ProjectId)).Select(d => new { d.Id, d.Question }).ToListAsync();
        var sessions = await db.Sessions.Where(s => mine.Contains(s.ProjectId)).Select(s => new { s.Id, s.Title }).ToListAsync();
        var names = new Dictionary<(string Column, int Id), string>();
        projects.ForEach(p => names[("ProjectId", p.Id)] = p.Name);
        decisions.ForEach(d => names[("DecisionId", d.Id)] = d.Question);
        sessions.ForEach(s => names[("SessionId", s.Id)] = s.Title);
        return names;
    }

    private static IEnumerable<MyFact> About(object row, Dictionary<(string Column, int Id), string> about) =>
        from column in CanBeAbout
        where At(row, column) is int id && about.ContainsKey((column, id))
        select new MyFact(column[..^2], about[(column, (int)At(row, column)!)]);

    private static object? Value(object row, string path, Func<Guid, string, string> open) =>
        path is "Sealed"
            ? open((Guid)At(row, "Key")!, (string)At(row, path)!)
            : path.Split('.').Aggregate((object?)row, (at, name) => at is null ? null : At(at, name));

    private static object? At(object row, string name) =>
        row.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(row);
}
