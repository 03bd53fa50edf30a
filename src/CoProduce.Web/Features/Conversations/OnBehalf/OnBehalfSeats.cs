using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Gives a seat to somebody who is heard in a project without an account.</summary>
public class OnBehalfSeats(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<Participant> NewAsync(int projectId, string name, Hat hat)
    {
        var person = new Person(name, hat, clock.Now());
        person.Approve(clock.Now());
        db.Add(person);
        await db.SaveChangesAsync();
        var seat = Participant.WrittenDown(projectId, person, hat, clock.Now());
        db.Add(seat);
        await db.SaveChangesAsync();
        return seat;
    }
}
