using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Commands;

public class SeedSampleTests
{
    private static readonly string[] SignIns =
    [
        "admin",
        "colead",
        "commissioner",
        "deputy",
        "parent",
        "professional",
        "safeguarding",
        "staff",
        "youngperson",
    ];

    [Fact]
    public async Task An_empty_forum_is_filled_with_nine_sign_ins_and_four_projects_that_lived_in_the_past()
    {
        await using var app = new CoProduceApp();
        var visitor = app.Visitor();
        Assert.Equal(0, await new SeedSample().RunAsync(app.Services));

        Assert.Equal(
            SignIns.Select(s => $"{s}@example.org"),
            await app.InDatabaseAsync(db => db.Users.OrderBy(u => u.Email).Select(u => u.Email!).ToListAsync())
        );
        Assert.False(await app.InDatabaseAsync(db => db.Contributions.AnyAsync(c => c.SaidAt > app.Clock.Now)));
        Assert.False(await app.InDatabaseAsync(db => db.Decisions.AnyAsync(d => d.OpenedAt > app.Clock.Now)));
        Assert.False(await app.InDatabaseAsync(db => db.Actions.AnyAsync(a => a.DoneAt > app.Clock.Now)));
        await visitor.OpenAsync("/projects");
        foreach (var slug in new[] { "short-breaks", "preparing-for-adulthood", "send-transport", "plain-letters" })
        {
            Assert.NotNull(visitor.Page.QuerySelector($"a[href='/projects/{slug}']"));
        }
    }

    [Fact]
    public async Task A_forum_with_anybody_in_it_is_left_alone()
    {
        await using var app = new CoProduceApp();
        await app.PersonAsync();
        Assert.Equal(1, await new SeedSample().RunAsync(app.Services));
        Assert.False(await app.InDatabaseAsync(db => db.Projects.AnyAsync()));
    }
}
