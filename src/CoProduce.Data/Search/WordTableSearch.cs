using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Search;

/// <summary>Finds words in the table of words: for a database that has no index of words that we use. A word is found by a range of its
/// key, a beginning too.</summary>
public static class WordTableSearch
{
    public static Task<List<SearchEntry>> FindAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        var found = db
            .SearchEntries.AsNoTracking()
            .Where(f =>
                (f.Of == SearchEntryOf.Project) == wanted.AreProjects
                && (wanted.Before == null || f.Id < wanted.Before)
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

        foreach (var (word, beginning, others) in wanted.Words.Select(w => (w.Word, w.Beginning, w.Others.Distinct().ToArray())))
        {
            // Nothing in a word that may go on means anything to LIKE.
            var like = $"{beginning}%";
            found = beginning is null
                ? found.Where(f => f.WordsOfIt.Any(w => w.Word == word || others.Contains(w.Word)))
                : found.Where(f => f.WordsOfIt.Any(w => w.Word == word || others.Contains(w.Word) || EF.Functions.Like(w.Word, like)));
        }

        return found.OrderByDescending(f => f.Id).Take(most).ToListAsync();
    }
}
