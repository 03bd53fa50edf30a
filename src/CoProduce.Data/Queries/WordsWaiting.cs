using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Queries;

/// <summary>What waits for somebody's reply. Nobody replies to their own words.</summary>
public static class WordsWaiting
{
    public static IQueryable<Contribution> WithoutReply(this IQueryable<Contribution> said, int? personId) =>
        said.StillThere().Where(c => !c.IsAnswered && c.Author.PersonId != personId);
}
