using CoProduce.Data;
using CoProduce.Data.Mail;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>A worry about one of the safeguarding leads.</summary>
    private async Task<int> FillSafeguardingAsync(CoProduceDbContext db, CoProduceApp app)
    {
        var (key, now) = (Guid.NewGuid(), app.Clock.Now);
        var said = await db.Contributions.SingleAsync(c => c.ProjectId == Project.Id && c.Number == 1);
        var words = app.Services.GetRequiredService<SafeguardingSeal>().Seal(key, "A bruise.");
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(words, Which: new WhichWords(said.Id)),
            null,
            now,
            (now.AddHours(4), now.AddHours(8))
        );
        concern.Name(People[Who.NamedLead].Id);
        db.Add(concern);
        var contact = new OutsideContact(
            new Person("Robin C", Hat.ParentCarer, now),
            new OutsideContact.Who("Chair", "chair@example.org", "01632 960001"),
            new Helper(People[Who.Staff].Id, ForumDuties.None),
            now
        );
        var young = new YoungGuest(
            await db.Sessions.Where(s => s.ProjectId == Project.Id && s.Number == 1).Select(s => s.Id).SingleAsync(),
            "Sky",
            People[Who.Facilitator].Id,
            knowsCarer: true,
            $"{Guid.NewGuid():N}",
            now
        );
        var lost = new OutgoingMail(
            People[Who.SafeguardingLead].Email,
            "Something needs you",
            "Hello",
            now - OutgoingMail.GivesUpAfter,
            isForSafety: true
        );
        lost.DidNotGo(lost.WrittenAt);
        db.AddRange(contact, young, lost);
        await db.SaveChangesAsync();
        (Parts["contact"], Parts["young"]) = ($"{contact.Id}", $"{young.Id}");
        Parts["concern"] = $"{concern.Id}";
        return 0;
    }
}
