using CoProduce.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>Finds words through SQLite's own index of words. Who may read is part of the question, so a common word in other people's
/// projects costs nothing.</summary>
internal static class Fts5Search
{
    /// <summary>So many words that begin alike are looked for, in the order of the alphabet.</summary>
    private const int MostThatBegin = 40;

    /// <summary>After every letter that there is.</summary>
    private const string Last = "\U0010FFFF";

    public static async Task<List<SearchEntry>> FindAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        if (Facts(wanted, readable) is not { } facts)
        {
            return [];
        }

        var before = wanted.Before ?? long.MaxValue;
        var match = string.Join(" AND ", facts.Concat(wanted.Words.Where(w => w.Beginning is null).Select(w => Words(w) + ")")));
        var found = wanted.Words.FirstOrDefault(w => w.Beginning is not null) is { Beginning: { } from } last
            ? db.SearchEntries.FromSql(
                $"""
                WITH RECURSIVE "Begins"("Found") AS (
                    SELECT (SELECT term FROM "SearchVocabulary" WHERE term >= {from} LIMIT 1)
                    UNION ALL
                    SELECT (SELECT term FROM "SearchVocabulary" WHERE term >= "Found" || char(1) LIMIT 1)
                    FROM "Begins" WHERE "Found" >= {from} AND "Found" < {from + Last} LIMIT {MostThatBegin})
                SELECT f.* FROM "SearchWords" AS w CROSS JOIN "SearchEntries" AS f ON f."Id" = w.rowid
                WHERE w."SearchWords" MATCH ({match} || {$" AND {Words(last)}"} || coalesce((
                    SELECT ' OR ' || group_concat('"' || "Found" || '"', ' OR ') FROM "Begins"
                    WHERE "Found" >= {from} AND "Found" < {from + Last}), '') || ')')
                AND w.rowid < {before} ORDER BY w.rowid DESC LIMIT {most}
                """
            )
            : db.SearchEntries.FromSql(
                $"""
                SELECT f.* FROM "SearchWords" AS w CROSS JOIN "SearchEntries" AS f ON f."Id" = w.rowid
                WHERE w."SearchWords" MATCH {match} AND w.rowid < {before} ORDER BY w.rowid DESC LIMIT {most}
                """
            );
        return await found.AsNoTracking().ToListAsync();
    }

    /// <summary>What has to be true of what is found, in the index's own language; null when nothing could be read.</summary>
    private static List<string>? Facts(Wanted wanted, Readable readable)
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

        string?[] facts =
        [
            AnyOf([
                .. Enum.GetValues<SearchEntryOf>().Where(of => (of is SearchEntryOf.Project) == wanted.AreProjects).Select(of => $"of{of}"),
            ]),
            readers.Length > 0 ? AnyOf(readers) : null,
            wanted.ProjectId is { } project ? AnyOf($"r{project}", $"x{project}") : null,
            wanted.Kind is { } kind ? AnyOf($"kind{kind}") : null,
            wanted.Stage is { } stage ? AnyOf($"stage{stage}") : null,
            wanted.Side is { } side ? AnyOf($"side{side}") : null,
            wanted.IsAnswered is { } answered ? AnyOf(answered ? "isanswered" : "iswaiting") : null,
        ];
        return [.. facts.OfType<string>()];
    }

    private static string AnyOf(params string[] facts) =>
        $"(Marks : ({string.Join(" OR ", facts.Select(f => $"\"{SearchEntry.Mark(f)}\""))}))";

    /// <summary>Open at its end, for more words of which one would do.</summary>
    private static string Words(WantedWord word) =>
        $"Folded : ({string.Join(" OR ", word.Others.Prepend(word.Word).Distinct().Select(w => $"\"{w}\""))}";
}
