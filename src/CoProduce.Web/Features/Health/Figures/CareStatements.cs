using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>How people were looked after: what they needed, what they are owed, and how it felt.</summary>
public static class CareStatements
{
    /// <summary>Needs that were shared for sessions that have been, and those that their people say were met. Whoever does not say so
    /// within a week did not get it, as far as we know.</summary>
    public static Task<Share> AccessMetAsync(this CoProduceDbContext db, int projectId, DateTime now)
    {
        var unsaid = now - SharedNeed.ToSay;
        var due =
            from n in db.SharedNeeds.OfThoseWhoMayCome(db)
            join s in db.Sessions on n.SessionId equals s.Id
            where s.ProjectId == projectId && s.CancelledAt == null && s.EndsAt <= now && (n.Met != null || s.EndsAt <= unsaid)
            select n;
        return db
            .Projects.Where(p => p.Id == projectId)
            .Select(p => new Share(due.Count(n => n.Met == NeedMet.Yes), due.Count()))
            .SingleAsync();
    }

    /// <summary>Claims by the day they were made and the day they were paid. Those turned down are not owed.</summary>
    public static async Task<List<PaidRow>> ClaimsAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await db
            .Claims.Where(c => c.ProjectId == projectId && c.TurnedDownAt == null)
            .Select(c => new
            {
                Claimed = c.ClaimedAt.Date,
                c.ClaimedAt.Hour,
                c.SettledOn,
            })
            .GroupBy(c => c)
            .Select(g => new { g.Key, Claims = g.Count() })
            .ToListAsync();
        return [.. rows.Select(r => new PaidRow(r.Key.Claimed.AddHours(r.Key.Hour).ForumDay(), r.Key.SettledOn, r.Claims))];
    }

    /// <summary>The last pulse of a stage that has closed. While one is open, nothing of it is counted.</summary>
    public static Task<PulseRecords?> PulseAsync(this CoProduceDbContext db, int projectId, int? stageId, DateTime now) =>
        db
            .Pulses.AsNoTracking()
            .Where(p => p.ProjectId == projectId && p.StageId != null && p.ClosesAt <= now && (stageId == null || p.StageId == stageId))
            .OrderByDescending(p => p.ClosesAt)
            .Select(p => new PulseRecords(
                db.PulseInvitations.Count(i => i.PulseId == p.Id && i.Side == Side.LivedExperience),
                new Share(
                    db.PulseAnswers.Count(a =>
                        a.PulseId == p.Id
                        && a.Side == Side.LivedExperience
                        && a.Listened + a.Informed + a.Difference + a.Safe >= PulseRecords.GoodSum
                    ),
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.LivedExperience)
                ),
                new Share(
                    db.PulseAnswers.Count(a =>
                        a.PulseId == p.Id
                        && a.Side == Side.Professionals
                        && a.Listened + a.Informed + a.Difference + a.Safe >= PulseRecords.GoodSum
                    ),
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.Professionals)
                )
            ))
            .FirstOrDefaultAsync();
}
