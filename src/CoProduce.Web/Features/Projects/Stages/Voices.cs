using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Which of the things said somebody may read, and who had which reply.</summary>
public static class Voices
{
    /// <summary>What was said "only to the forum and the person who answers" is for its author and those who run the project.</summary>
    public static IQueryable<Contribution> ReadableBy(this IQueryable<Contribution> said, Standing standing)
    {
        var (inside, runs, me) = (standing.MayReadInside, standing.MayRun, standing.ParticipantId);
        return said.Where(c => (me != null && c.AuthorId == me) || (inside && (runs || c.Audience == Audience.Project)));
    }

    /// <summary>The authors in this project who had these words as a reply before, with whatever commas.</summary>
    public static Task<List<int>> WhoHadTheseWordsAsync(this CoProduceDbContext db, int projectId, string reply)
    {
        var alike = Reply.Alike(reply);
        return db
            .Contributions.Where(c => c.ProjectId == projectId && c.Replies.Any(r => r.SameAs == alike))
            .Select(c => c.AuthorId)
            .Distinct()
            .Take(100)
            .ToListAsync();
    }

    public static string Capital(this string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
