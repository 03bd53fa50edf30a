using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Data.Sealing;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>The parent comes to the session with a child, and words may name somebody who was forgotten.</summary>
    private async Task<int> FillPlacesAsync(CoProduceDbContext db, CoProduceApp app)
    {
        var session = await db.Sessions.SingleAsync(s => s.ProjectId == Project.Id && s.Number == 1);
        var coming = new Rsvp(session, People[Who.Parent].Id, RsvpAnswer.Coming, app.Clock.Now);
        var child = new Companion(
            session,
            coming,
            0,
            true,
            CompanionKind.Child,
            new NeedSeal(app.Services.GetRequiredService<Sealer>()).Seal("Robin"),
            app.Clock.Now
        );
        var words = new WordsToLookAt
        {
            ProjectId = Project.Id,
            Place = WordsPlace.Said,
            Number = 1,
            At = app.Clock.Now,
        };
        db.AddRange(coming, child, words);
        await db.SaveChangesAsync();
        (Parts["companion"], Parts["words"]) = ($"{child.Id}", $"{words.Id}");
        return 0;
    }
}
