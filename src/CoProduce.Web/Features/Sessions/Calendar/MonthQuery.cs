using CoProduce.Domain.Calendar;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>Reads the sessions of one month.</summary>
public class MonthQuery(CalendarSessions sessions, TimeProvider clock)
{
    private const int MostInAMonth = 500;

    public async Task<MonthPage> RunAsync(DateOnly first)
    {
        var mine = await sessions.MineAsync();
        var (from, to) = (first.ToDateTime(default).ToUtc(), first.AddMonths(1).ToDateTime(default).ToUtc());
        var rows = await sessions.RowsAsync(
            sessions
                .Shown(mine)
                .Where(s => s.StartsAt >= from && s.StartsAt < to)
                .OrderBy(s => s.StartsAt)
                .ThenBy(s => s.Id)
                .Take(MostInAMonth),
            mine
        );
        return new MonthPage(first, clock.Today(), rows.ToLookup(r => r.Day));
    }
}
