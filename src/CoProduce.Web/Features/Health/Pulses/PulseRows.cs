using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>A pulse as every page shows it.</summary>
public static class PulseRows
{
    public static IQueryable<PulseRow> ToRows(this IQueryable<Pulse> pulses, CoProduceDbContext db, DateTime now, int? me = null) =>
        pulses
            .AsNoTracking()
            .Select(p => new PulseRow(
                p.Number,
                db.Stages.Where(s => s.Id == p.StageId).Select(s => (StageKey?)s.Key).FirstOrDefault(),
                db.Sessions.Where(s => s.Id == p.SessionId).Select(s => s.Title).FirstOrDefault(),
                p.OpenedAt,
                p.ClosesAt,
                p.ClosesAt > now
            )
            {
                HasAnswered = db
                    .PulseInvitations.Where(i => i.PulseId == p.Id && i.PersonId == me)
                    .Select(i => (bool?)i.HasAnswered)
                    .FirstOrDefault(),
            });
}
