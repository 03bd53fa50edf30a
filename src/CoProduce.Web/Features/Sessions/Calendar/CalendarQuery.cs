using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>Reads what is on, one's own projects first.</summary>
public class CalendarQuery(CalendarSessions sessions, TimeProvider clock)
{
    private const int PageSize = 30;
    private const int MostMine = 100;

    public async Task<CalendarPage> RunAsync(SessionForm? how, int? after)
    {
        var (now, mine) = (clock.Now(), await sessions.MineAsync());
        var open = sessions
            .Shown(mine)
            .Where(s => s.EndsAt > now && (how == null || s.Form == how || s.Form == SessionForm.Both))
            .OrderBy(s => s.StartsAt)
            .ThenBy(s => s.Id);
        var own =
            after is null && mine.Count > 0
                ? await sessions.RowsAsync(open.Where(s => mine.Contains(s.ProjectId)).Take(MostMine), mine)
                : [];
        var others = await sessions.RowsAsync(
            open.Where(s =>
                    !mine.Contains(s.ProjectId)
                    && (
                        after == null
                        || sessions.Published.Any(b =>
                            b.Id == after && (s.StartsAt > b.StartsAt || (s.StartsAt == b.StartsAt && s.Id > b.Id))
                        )
                    )
                )
                .Take(PageSize + 1),
            mine
        );
        return new CalendarPage(how, own, [.. others.Take(PageSize)], others.Count > PageSize ? others[PageSize - 1].Id : null, now)
        {
            TakesPart = mine.Count > 0,
            IsFirst = after is null,
        };
    }
}
