using System.Linq.Expressions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Moderation;

namespace CoProduce.Data.Queries;

/// <summary>The words that are hidden and still count as unanswered, as <see cref="HiddenWords.CountsAsUnanswered"/> says.</summary>
public static class CountsAsUnanswered
{
    public static Expression<Func<HiddenWords, bool>> At(DateTime now)
    {
        var since = now.AddForumDays(-HiddenWords.DaysToAsk);
        return h => h.ShownAgainAt == null && h.AnsweredAt == null && (h.AppealedAt != null || h.At > since);
    }
}
