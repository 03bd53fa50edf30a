using System.Linq.Expressions;
using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Queries;

/// <summary>Words with a reply of which the person who spoke has not said whether it got them right.</summary>
public static class RepliesToJudge
{
    private static readonly Expression<Func<Contribution, bool>> Rule = c =>
        c.IsAnswered && c.Replies.OrderByDescending(r => r.Id).First().Verdict == Verdict.NotSaid;

    public static IQueryable<Contribution> WithReplyToJudge(this IQueryable<Contribution> said) => said.StillThere().Where(Rule);
}
