using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>Only one parent is asked how it feels.</summary>
    private async Task<int> FillPulsesAsync(CoProduceDbContext db, DateTime now)
    {
        var pulse = Pulse.OfStage(
            1,
            await db.Stages.SingleAsync(s => s.ProjectId == Project.Id && s.Key == StageKey.Design),
            false,
            Pulse.FewestDays,
            now
        );
        db.Add(pulse);
        await db.SaveChangesAsync();
        db.Add(new PulseInvitation(pulse.Id, People[Who.Parent].Id, Side.LivedExperience));
        return await db.SaveChangesAsync();
    }
}
