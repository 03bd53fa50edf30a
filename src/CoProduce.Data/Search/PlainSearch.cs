using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Search;

/// <summary>Finds words by looking at each row: for a database that has no index of words.</summary>
public static class PlainSearch
{
    public static Task<List<SearchEntry>> FindAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        var found = db
            .SearchEntries.AsNoTracking()
            .Where(f =>
                (wanted.Before == null || f.Id < wanted.Before)
                && (wanted.ProjectId == null || f.ProjectId == wanted.ProjectId)
                && (wanted.Kind == null || f.Kind == wanted.Kind)
                && (wanted.Stage == null || f.Stage == wanted.Stage)
                && (wanted.Side == null || f.Side == wanted.Side)
                && (wanted.IsAnswered == null || f.IsAnswered == wanted.IsAnswered)
            );
        if (!readable.Everything)
        {
            found = found.Where(f =>
                (!f.IsPrivate && readable.Projects.Contains(f.ProjectId))
                || readable.ProjectsTheyRun.Contains(f.ProjectId)
                || (f.AuthorId != null && readable.Selves.Contains(f.AuthorId.Value))
            );
        }

        foreach (var word in wanted.Words)
        {
            var asTyped = string.Concat(word.Select(letter => letter is '\\' or '%' or '_' or '[' ? $"\\{letter}" : $"{letter}"));
            var like = $"%{asTyped}%";
            found = found.Where(f => EF.Functions.Like(f.Words, like, "\\"));
        }

        return found.OrderByDescending(f => f.Id).Take(most).ToListAsync();
    }
}
