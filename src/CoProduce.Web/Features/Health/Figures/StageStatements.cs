using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What went on in each stage, counted in the database.</summary>
public static class StageStatements
{
    public static async Task<List<OpenedStage>> OpenedStagesAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await (
            from s in db.Stages.AsNoTracking()
            where s.ProjectId == projectId && s.OpenedAt != null
            from n in s.News.DefaultIfEmpty()
            select new
            {
                s.Id,
                s.Key,
                s.ClosedAt,
                At = (DateTime?)n!.At,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r => r.Key)
                .OrderBy(g => g.Key)
                .Select(g => new OpenedStage(
                    g.First().Id,
                    g.Key,
                    g.First().ClosedAt,
                    [.. g.Where(r => r.At is not null).Select(r => r.At!.Value)]
                )),
        ];
    }

    /// <summary>Who spoke, answered a decision, came to a session of the stage, or answered a pulse that has closed, stage by
    /// stage.</summary>
    public static async Task<List<ActiveRow>> ActiveAsync(
        this CoProduceDbContext db,
        int projectId,
        int? stageId,
        IQueryable<Contribution> said,
        DateTime now
    )
    {
        var answered =
            from p in db.Positions
            join d in db.Decisions on p.DecisionId equals d.Id
            where d.ProjectId == projectId && (stageId == null || d.StageId == stageId)
            select new
            {
                d.StageId,
                p.ParticipantId,
                Turns = 0,
            };
        var felt =
            from i in db.PulseInvitations
            join u in db.Pulses on i.PulseId equals u.Id
            join x in db.Participants on new { u.ProjectId, i.PersonId } equals new { x.ProjectId, x.PersonId }
            where
                u.ProjectId == projectId
                && u.StageId != null
                && u.ClosesAt <= now
                && i.HasAnswered
                && (stageId == null || u.StageId == stageId)
            select new
            {
                StageId = u.StageId!.Value,
                ParticipantId = x.Id,
                Turns = 0,
            };
        var came =
            from a in db.Set<Attendance>()
            join n in db.Sessions on a.SessionId equals n.Id
            join s in db.Stages on n.ProjectId equals s.ProjectId
            where
                s.ProjectId == projectId
                && (stageId == null || s.Id == stageId)
                && (n.Stage == s.Key || (n.Stage == null && db.Set<LiveRoom>().Any(r => r.SessionId == n.Id && r.StageId == s.Id)))
            select new
            {
                StageId = s.Id,
                a.ParticipantId,
                Turns = 0,
            };
        var active = said.GroupBy(c => new { c.StageId, c.AuthorId })
            .Select(g => new
            {
                g.Key.StageId,
                ParticipantId = g.Key.AuthorId,
                Turns = g.Count(),
            })
            .Concat(answered.Concat(felt).Concat(came).Distinct());
        var rows = await (
            from a in active
            join p in db.Participants on a.ParticipantId equals p.Id
            select new
            {
                a.StageId,
                a.ParticipantId,
                p.Hat,
                a.Turns,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r => (r.StageId, r.ParticipantId))
                .Select(g => new ActiveRow(g.Key.StageId, g.Key.ParticipantId, g.First().Hat is not Hat.Professional, g.Sum(r => r.Turns))),
        ];
    }

    /// <summary>Turns to speak in the sessions of each stage, counted by group.</summary>
    public static async Task<ILookup<int, RoomTurns>> RoomTurnsAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await (
            from t in db.Set<Turn>()
            join r in db.Set<LiveRoom>() on t.RoomId equals r.Id
            join s in db.Stages on r.StageId equals s.Id
            where s.ProjectId == projectId
            group t by new { r.StageId, t.RoomId } into room
            select new
            {
                room.Key.StageId,
                Families = room.Count(t => t.Side == Side.LivedExperience),
                All = room.Count(),
            }
        ).ToListAsync();
        return rows.ToLookup(r => r.StageId, r => new RoomTurns(r.Families, r.All - r.Families));
    }

    /// <summary>Who had said until when they would take part.</summary>
    public static async Task<ILookup<StageKey, (int ParticipantId, DateTime SaidAt)>> PlannedLeavesAsync(
        this CoProduceDbContext db,
        int projectId
    )
    {
        var rows = await (
            from l in db.PlannedLeaves
            join p in db.Participants on l.ParticipantId equals p.Id
            where p.ProjectId == projectId
            select new
            {
                l.Until,
                l.ParticipantId,
                l.SaidAt,
            }
        ).ToListAsync();
        return rows.ToLookup(r => r.Until, r => (r.ParticipantId, r.SaidAt));
    }
}
