using CoProduce.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>Finds words through SQLite's own index of words. Who may read is part of the question, so a common word in other people's
/// projects costs nothing.</summary>
internal static class Fts5Search
{
    public static Task<List<SearchEntry>> FindAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        var match = Match(wanted, readable);
        var before = wanted.Before ?? long.MaxValue;
        return match is null
            ? Task.FromResult(new List<SearchEntry>())
            : db
                .SearchEntries.FromSql(
                    $"""
                    SELECT f.* FROM "SearchWords" AS w CROSS JOIN "SearchEntries" AS f ON f."Id" = w.rowid
                    WHERE w."SearchWords" MATCH {match} AND w.rowid < {before} ORDER BY w.rowid DESC LIMIT {most}
                    """
                )
                .AsNoTracking()
                .ToListAsync();
    }

    /// <summary>The question in the index's own language; null when nothing could be read.</summary>
    private static string? Match(Wanted wanted, Readable readable)
    {
        string[] readers = readable.Everything
            ? []
            :
            [
                .. readable.Projects.Concat(readable.ProjectsTheyRun).Distinct().Select(p => $"r{p}"),
                .. readable.ProjectsTheyRun.Select(p => $"x{p}"),
                .. readable.Selves.Select(s => $"a{s}"),
            ];
        if (!readable.Everything && readers.Length == 0)
        {
            return null;
        }

        string?[] parts =
        [
            readers.Length > 0 ? AnyOf(readers) : null,
            wanted.ProjectId is { } project ? AnyOf($"r{project}", $"x{project}") : null,
            wanted.Kind is { } kind ? AnyOf($"kind{kind}") : null,
            wanted.Stage is { } stage ? AnyOf($"stage{stage}") : null,
            wanted.Side is { } side ? AnyOf($"side{side}") : null,
            wanted.IsAnswered is { } answered ? AnyOf(answered ? "isanswered" : "iswaiting") : null,
            .. wanted.Words.Select(word => $"Words : \"{word.Replace("\"", "", StringComparison.Ordinal)}\""),
        ];
        var all = parts.Where(p => p is not null).ToList();
        return all.Count == 0 ? AnyOf([.. Enum.GetNames<SearchEntryOf>().Select(of => $"of{of}")]) : string.Join(" AND ", all);
    }

    private static string AnyOf(params string[] marks) => $"(Marks : ({string.Join(" OR ", marks.Select(m => m.ToLowerInvariant()))}))";
}
