using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>Reads the sessions of one project. Whoever takes part sees what was cancelled too, until it would have been.</summary>
public class ProjectSessionsQuery(CoProduceDbContext db, CalendarSessions sessions, TimeProvider clock)
{
    private const int MostComingUp = 50;
    private const int PageSize = 20;

    public async Task<ProjectSessionsPage> RunAsync(ProjectPlace here, int? before)
    {
        var (now, isMine) = (clock.Now(), here.Standing.IsTakingPart);
        List<int> mine = isMine ? [here.Id] : [];
        var all = db.Sessions.AsNoTracking().Where(s => s.ProjectId == here.Id);
        var comingUp = before is null
            ? await sessions.RowsAsync(
                all.Where(s => s.EndsAt > now && (isMine || s.CancelledAt == null))
                    .OrderBy(s => s.StartsAt)
                    .ThenBy(s => s.Id)
                    .Take(MostComingUp),
                mine
            )
            : [];
        var over = await sessions.RowsAsync(
            all.Where(s =>
                    s.EndsAt <= now
                    && s.CancelledAt == null
                    && (
                        before == null
                        || all.Any(b => b.Number == before && (s.StartsAt < b.StartsAt || (s.StartsAt == b.StartsAt && s.Id < b.Id)))
                    )
                )
                .OrderByDescending(s => s.StartsAt)
                .ThenByDescending(s => s.Id)
                .Take(PageSize + 1),
            mine
        );
        return new ProjectSessionsPage(
            here,
            comingUp,
            [.. over.Take(PageSize)],
            over.Count > PageSize ? over[PageSize - 1].Number : null,
            now
        )
        {
            IsFirst = before is null,
        };
    }
}
