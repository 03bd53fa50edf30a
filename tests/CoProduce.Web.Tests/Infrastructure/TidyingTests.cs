using CoProduce.Data.Once;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

public class TidyingTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_is_needed_for_a_short_while_goes_and_what_is_in_use_stays()
    {
        var person = await app.PersonAsync();
        await app.SignedInAsync(person);
        await app.InDatabaseAsync(async db =>
        {
            db.FormReceipts.Add(new FormReceipt { Key = "old", At = app.Clock.Now.AddDays(-8) });
            db.FormReceipts.Add(new FormReceipt { Key = "new", At = app.Clock.Now.AddDays(-6) });
            await db.SaveChangesAsync();
            await Tidying.TidyAsync(db, app.Clock.Now);
            return true;
        });

        Assert.Equal(["new"], await app.InDatabaseAsync(db => db.FormReceipts.Select(r => r.Key).ToListAsync()));
        Assert.True(await app.InDatabaseAsync(db => db.SignIns.AnyAsync(s => s.Account.PersonId == person.Id)));
        await app.InDatabaseAsync(async db =>
        {
            await Tidying.TidyAsync(db, app.Clock.Now.AddDays(1));
            return true;
        });
        Assert.False(await app.InDatabaseAsync(db => db.SignIns.AnyAsync()));
    }
}
