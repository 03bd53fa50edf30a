using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>Reads what was, with the beginning of what people said there for those who may read it.</summary>
public class PastQuery(CoProduceDbContext db, CalendarSessions sessions, Viewer viewer, TimeProvider clock)
{
    private const int PageSize = 30;
    private const int PieceLength = 200;

    public async Task<PastPage> RunAsync(int? before)
    {
        var (now, mine) = (clock.Now(), await sessions.MineAsync());
        var rows = await sessions.RowsAsync(
            sessions
                .Published.Where(s =>
                    s.CancelledAt == null
                    && s.EndsAt <= now
                    && (
                        before == null
                        || sessions.Published.Any(b =>
                            b.Id == before && (s.StartsAt < b.StartsAt || (s.StartsAt == b.StartsAt && s.Id < b.Id))
                        )
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

    private bool MayRead(CalendarSessionRow row) =>
        new Standing
        {
            ProjectState = ProjectState.Published,
            Joining = default,
            AgreementNumber = 0,
            PersonId = sessions.Me,
            Duties = viewer.Duties,
            State = row.IsMine ? ParticipantState.TakingPart : null,
        }.MayReadInside;

    /// <summary>The beginning of what people said, without half a word at its end.</summary>
    private static string Short(string words) =>
        words.Length <= PieceLength ? words : TypedText.Beginning(words, Math.Max(words.LastIndexOf(' '), PieceLength / 2));
}
