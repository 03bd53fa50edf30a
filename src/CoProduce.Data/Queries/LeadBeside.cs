using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Queries;

/// <summary>Who leads for somebody's group now, other than they themselves.</summary>
public static class LeadBeside
{
    public static Task<Participant?> LeadBesideAsync(this CoProduceDbContext db, Participant who)
    {
        var isOfServices = who.Side is Side.Professionals;
        return db
            .Participants.WhoLead()
            .Where(p => p.ProjectId == who.ProjectId && p.Id != who.Id && (p.Hat == Hat.Professional) == isOfServices)
            .OrderBy(p => p.Id)
            .FirstOrDefaultAsync();
    }
}
