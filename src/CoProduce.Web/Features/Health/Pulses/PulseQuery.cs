using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Reads one pulse. While people are being asked, nothing of what they said is read.</summary>
public class PulseQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    /// <summary>The page for somebody who is asked, or may read what the project says; null for everyone else.</summary>
    public async Task<PulsePage?> RunAsync(ProjectPlace here, int number, PulseAnswerForm? form = null)
    {
        var (me, now) = (viewer.PersonId, clock.Now());
        var pulses = db.Pulses.Where(p => p.ProjectId == here.Id && p.Number == number);
        var row = await pulses.ToRows(db, now).SingleOrDefaultAsync();
        var hasAnswered = await db
            .PulseInvitations.Where(i => pulses.Any(p => p.Id == i.PulseId) && i.PersonId == me)
            .Select(i => (bool?)i.HasAnswered)
            .SingleOrDefaultAsync();
        if (row is null || (hasAnswered is null && !here.Standing.MayReadInside))
        {
            return null;
        }

        var page = new PulsePage(
            here,
            row,
            hasAnswered,
            form ?? new PulseAnswerForm { Code = hasAnswered is false ? PulseCode.New() : null }
        );
        if (row.IsOpen || !here.Standing.MayReadInside)
        {
            return page;
        }

        var answers = await db.PulseAnswers.AsNoTracking().Where(a => pulses.Any(p => p.Id == a.PulseId)).ToListAsync();
        return await FollowsAsync(here.Id, number, now)
            ? page with
            {
                Felt = PulseSnapshot.Of(answers),
            }
            : page with
            {
                IsTooLikeTheLast = true,
            };
    }

    /// <summary>Goes through the pulses of all stages in order, as the figures of the project do, and says whether this one may stand
    /// beside the last that was shown. A group too small to show takes nothing away.</summary>
    private async Task<bool> FollowsAsync(int projectId, int number, DateTime now)
    {
        var pulses = db.Pulses.Where(p => p.ProjectId == projectId && p.StageId != null && p.ClosesAt <= now);
        var counts = await pulses
            .Where(p => p.Number <= number && pulses.Any(one => one.Number == number))
            .OrderBy(p => p.Number)
            .Select(p =>
                new[]
                {
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.LivedExperience),
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.Professionals),
                }
            )
            .ToListAsync();
        return SmallNumbers.LastFollows(counts);
    }
}
