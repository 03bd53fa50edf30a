using System.Text.RegularExpressions;
using CoProduce.Domain.Carers;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

/// <summary>Others see a young person as they see anybody. No page and no export is another one when the person is 18 or over.</summary>
public partial class UnseenAgeTests
{
    /// <summary>The reader's own: a new key at each look, and a file that says when it was last asked for.</summary>
    private static readonly string[] OwnAndNeverTheSame = ["GET account/second-step/set-up", "GET my-data/file", "GET my-data/file.json"];

    public static TheoryData<Who> Others => [.. Sweep.Of([Who.OtherParent, Who.Visitor, Who.Professional], oneIn: 3)];

    [Theory, MemberData(nameof(Others)), Trait(Sweep.Tier, Sweep.Long)]
    public async Task No_page_or_export_shows_others_that_somebody_is_under_18(Who who)
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var young = world.People[Who.WithCarer];
        await app.ContributionAsync(world.Project, young, "A quiet hour.");
        var browser = who is Who.Visitor ? app.Visitor() : await app.SignedInAsync(world.People[who]);
        await ReadAsync(browser, world);
        var before = await ReadAsync(browser, world);

        await app.InDatabaseAsync(db =>
            db.UnderEighteens.Where(u => u.PersonId == young.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.Band, AgeBand.EighteenOrOver).SetProperty(u => u.EndedAt, app.Clock.Now))
        );
        var after = await ReadAsync(browser, world);

        string[] emails = [young.Email, world.People[Who.Carer].Email];
        var different = before.Keys.Where(page => before[page] != after[page]).ToList();
        var named = before
            .Keys.Where(page => emails.Any(email => before[page].Contains(email, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        Assert.Empty(different);
        Assert.Empty(named);
        Assert.Contains(before, page => page.Value.Contains("A quiet hour.", StringComparison.Ordinal) == who is not Who.Visitor);
        Assert.True(before.Count > 100, "The walk found hardly any pages.");
    }

    private static async Task<Dictionary<string, string>> ReadAsync(Browser browser, World world)
    {
        var pages = new Dictionary<string, string>();
        foreach (
            var address in Permissions
                .Rows.Where(r => r.Endpoint.StartsWith("GET ", StringComparison.Ordinal) && !OwnAndNeverTheSame.Contains(r.Endpoint))
                .Select(r => world.Address(r, r.Endpoint[4..]))
                .Distinct()
        )
        {
            using var answer = await browser.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            pages[address] =
                answer.Content.Headers.ContentType?.MediaType == "text/event-stream"
                    ? ""
                    : Secret().Replace(await answer.Content.ReadAsStringAsync(), "");
        }

        return pages;
    }

    /// <summary>Keys of forms, and nonces: another one in each answer.</summary>
    [GeneratedRegex("[A-Za-z0-9_+/=-]{22,}")]
    private static partial Regex Secret();
}
