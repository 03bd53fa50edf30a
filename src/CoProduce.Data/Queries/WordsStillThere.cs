using System.Linq.Expressions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Queries;

/// <summary>
/// Which words are there, and which of them count. What was taken back, hidden or erased is not there, and so is in no count. The twins
/// of <see cref="Contribution.IsWithdrawn"/> and <see cref="Contribution.IsCounted"/>.
/// </summary>
public static class WordsStillThere
{
    public static readonly Expression<Func<Contribution, bool>> Rule = c => c.WithdrawnAt == null;
    public static readonly Expression<Func<Contribution, bool>> Counted = c => c.Counts && c.WithdrawnAt == null;

    public static IQueryable<Contribution> StillThere(this IQueryable<Contribution> said) => said.Where(Rule);

    public static IQueryable<Contribution> WhichCount(this IQueryable<Contribution> said) => said.Where(Counted);

    public static IQueryable<Comment> StillThere(this IQueryable<Comment> comments) => comments.Where(c => c.WithdrawnAt == null);

    public static IQueryable<SaidLive> StillThere(this IQueryable<SaidLive> said) => said.Where(l => l.Said.WithdrawnAt == null);
}
