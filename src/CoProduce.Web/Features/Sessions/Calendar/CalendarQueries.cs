using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>Reads the forum's sessions: what is on, what was, and one month.</summary>
public class CalendarQueries(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int PageSize = 30;
    private const int MostMine = 100;
    private const int MostInAMonth = 500;
    private const int PieceLength = 200;

    /// <summary>Somebody may still hold a cancelled session's date in their head. It stays in their list, so that nobody travels for
    /// nothing.</summary>
    private static readonly TimeSpan CancelledStays = TimeSpan.FromDays(14);

    private int? Me => viewer.WaitsForCarer ? null : viewer.PersonId;

    public async Task<CalendarPage> ComingUpAsync(SessionForm? how, int? after)
    {
        var (now, mine) = (clock.Now(), await MineAsync());
        var open = Shown(mine)
            .Where(s => s.EndsAt > now && (how == null || s.Form == how || s.Form == SessionForm.Both))
            .OrderBy(s => s.StartsAt)
            .ThenBy(s => s.Id);
        var own = after is null && mine.Count > 0 ? await RowsAsync(open.Where(s => mine.Contains(s.ProjectId)).Take(MostMine), mine) : [];
        var others = await RowsAsync(
            open.Where(s =>
                    !mine.Contains(s.ProjectId)
                    && (
                        after == null
                        || Published.Any(b => b.Id == after && (s.StartsAt > b.StartsAt || (s.StartsAt == b.StartsAt && s.Id > b.Id)))
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

    public async Task<PastPage> PastAsync(int? before)
    {
        var (now, mine) = (clock.Now(), await MineAsync());
        var rows = await RowsAsync(
            Published
                .Where(s =>
                    s.CancelledAt == null
                    && s.EndsAt <= now
                    && (
                        before == null
                        || Published.Any(b => b.Id == before && (s.StartsAt < b.StartsAt || (s.StartsAt == b.StartsAt && s.Id < b.Id)))
                    )
                )
                .OrderByDescending(s => s.StartsAt)
                .ThenByDescending(s => s.Id)
                .Take(PageSize + 1),
            mine
        );
        var readable = rows.Take(PageSize).Where(MayRead).Select(s => s.Id).ToList();
        var heard =
            readable.Count == 0
                ? []
                : await db
                    .SessionSummaries.AsNoTracking()
                    .Where(x => readable.Contains(x.SessionId) && x.PublishedAt != null)
                    .Select(x => new { x.SessionId, Piece = x.Heard.Substring(0, PieceLength + 1) })
                    .ToDictionaryAsync(x => x.SessionId, x => x.Piece);
        return new PastPage(
            [.. rows.Take(PageSize).Select(s => new PastRow(s, MayRead(s), heard.TryGetValue(s.Id, out var piece) ? Short(piece) : null))],
            rows.Count > PageSize ? rows[PageSize - 1].Id : null
        );
    }

    public async Task<MonthPage> MonthAsync(DateOnly first)
    {
        var mine = await MineAsync();
        var (from, to) = (first.ToDateTime(default).ToUtc(), first.AddMonths(1).ToDateTime(default).ToUtc());
        var rows = await RowsAsync(
            Shown(mine).Where(s => s.StartsAt >= from && s.StartsAt < to).OrderBy(s => s.StartsAt).ThenBy(s => s.Id).Take(MostInAMonth),
            mine
        );
        return new MonthPage(first, clock.Today(), rows.ToLookup(r => r.Day));
    }

    private IQueryable<Session> Published =>
        db.Sessions.AsNoTracking().Where(s => db.Projects.Any(p => p.Id == s.ProjectId && p.State == ProjectState.Published));

    private IQueryable<Session> Shown(List<int> mine)
    {
        var (now, soon) = (clock.Now(), clock.Now() + CancelledStays);
        return Published.Where(s => s.CancelledAt == null || (s.EndsAt > now && s.StartsAt < soon && mine.Contains(s.ProjectId)));
    }

    /// <summary>The projects that this person takes part in.</summary>
    private async Task<List<int>> MineAsync()
    {
        var me = Me;
        return me is null
            ? []
            : await db
                .Participants.Where(p => p.PersonId == me && p.State == ParticipantState.TakingPart)
                .Select(p => p.ProjectId)
                .ToListAsync();
    }

    private async Task<List<CalendarSessionRow>> RowsAsync(IQueryable<Session> sessions, List<int> mine)
    {
        var me = Me ?? 0;
        var found = await sessions
            .Select(s => new
            {
                s.ProjectId,
                Project = db.Projects.Where(p => p.Id == s.ProjectId).Select(p => new { p.Slug, p.Name }).First(),
                Session = new
                {
                    s.Id,
                    s.Number,
                    s.Title,
                    s.Form,
                    s.StartsAt,
                    s.EndsAt,
                    s.CancelledAt,
                },
                Mine = db.Rsvps.FirstOrDefault(c => c.SessionId == s.Id && c.PersonId == me),
            })
            .ToListAsync();
        return
        [
            .. found.Select(f => new CalendarSessionRow(
                f.Session.Id,
                f.Session.Number,
                f.Project.Slug,
                f.Project.Name,
                f.Session.Title,
                f.Session.Form,
                f.Session.StartsAt,
                f.Session.EndsAt
            )
            {
                IsCancelled = f.Session.CancelledAt is not null,
                IsMine = mine.Contains(f.ProjectId),
                MyAnswer = f.Mine?.Answer,
                Waits = f.Mine?.Waits ?? false,
            }),
        ];
    }

    private bool MayRead(CalendarSessionRow row) =>
        new Standing
        {
            ProjectState = ProjectState.Published,
            Joining = default,
            AgreementNumber = 0,
            PersonId = Me,
            Duties = viewer.Duties,
            State = row.IsMine ? ParticipantState.TakingPart : null,
        }.MayReadInside;

    /// <summary>The beginning of what people said, without half a word at its end.</summary>
    private static string Short(string words) =>
        words.Length <= PieceLength ? words : $"{words[..Math.Max(words.LastIndexOf(' '), PieceLength / 2)].TrimEnd()}…";
}
