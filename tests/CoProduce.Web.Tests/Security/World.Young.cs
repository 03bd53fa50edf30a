using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    private async Task<int> FillYoungAsync(CoProduceDbContext db, DateTime now)
    {
        var (carer, links) = (People[Who.Carer], new List<UnderEighteen>());
        foreach (var who in new[] { Who.WithCarer, Who.WaitsForCarer })
        {
            var link = new UnderEighteen(
                await db.People.SingleAsync(p => p.Id == People[who].Id),
                AgeBand.ThirteenToFifteen,
                carer.Email,
                now
            );
            link.SayYes(now);
            link.Agree(carer.Id, true, now);
            links.Add(db.Add(link).Entity);
        }

        links[1].End(now);
        var alone = new Person("Alone", Hat.YoungPerson, now);
        db.Add(
            new Account
            {
                UserName = "alone@example.org",
                Email = "alone@example.org",
                Person = alone,
            }
        );
        db.Add(new UnderEighteen(alone, AgeBand.SixteenToSeventeen, "gone@example.org", now));
        await db.SaveChangesAsync();
        Parts["waits"] = $"{alone.Id}";
        Parts["child"] = $"{links[0].Id}";
        return 0;
    }
}
