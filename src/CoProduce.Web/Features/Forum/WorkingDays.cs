namespace CoProduce.Web.Features.Forum;

/// <summary>Days on which people answer: Monday to Friday.</summary>
public static class WorkingDays
{
    /// <summary>The moment so many working days ago. What was said before it, and has no reply, is late.</summary>
    public static DateTime Ago(int days, DateTime now)
    {
        var at = now;
        while (days > 0)
        {
            at = at.AddDays(-1);
            days -= at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return at;
    }
}
