using CoProduce.Domain.Calendar;

namespace CoProduce.Web.Features.Forum;

/// <summary>Since when something must have waited to be late.</summary>
public static class Lateness
{
    /// <summary>The moment so many working days ago. What was said before it, and has no reply, is late.</summary>
    public static DateTime Before(int days, DateTime now)
    {
        var at = now;
        while (days > 0)
        {
            at = at.AddDays(-1);
            days -= WorkingDays.Is(DateOnly.FromDateTime(at)) ? 1 : 0;
        }

        return at;
    }
}
