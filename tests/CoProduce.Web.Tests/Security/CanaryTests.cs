using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

/// <summary>More than two hundred names, emails and texts of a project that is not published yet: no stranger finds one on any page, and no
/// log holds one.</summary>
public class CanaryTests
{
    private const string Canary = "zeisig";
    private static readonly int People = Sweep.Many(60, sample: 4);

    public static TheoryData<Who> Strangers =>
        [.. Sweep.Of([Who.Visitor, Who.Parent, Who.Facilitator, Who.SafeguardingLead, Who.Administrator], oneIn: 3)];

    [Theory, MemberData(nameof(Strangers)), Trait(Sweep.Tier, Sweep.Long)]
    public async Task Nothing_of_a_project_leaks_to_those_outside_it(Who who)
    {
        var log = new HeardLog();
        await using var dry = new DryRunApp(log);
        var hidden = await World.MakeAsync(dry.App);
        await FillAsync(dry.App, hidden);
        var own = await World.MakeAsync(dry.App);
        var browser = who is Who.Visitor ? dry.App.Visitor() : await dry.App.SignedInAsync(own.People[who]);
        var found = new List<string>();

        // A safeguarding lead reads worries, and is told which project one comes from. Somebody's own calendar is read by whoever was given
        // its address: nobody here was.
        foreach (
            var row in Permissions.Rows.Where(r =>
                r.With?.Value != "calendar"
                && r.Endpoint.StartsWith("GET ", StringComparison.Ordinal)
                && !r.Endpoint.Contains("safeguarding/", StringComparison.Ordinal)
            )
        )
        {
            await LookAsync(browser, hidden.Address(row, row.Endpoint[4..]), found);
        }

        await LookAsync(browser, "/find?words=said", found);
        var seen = new HashSet<string> { "/" };
        for (var next = new Queue<string>(seen); next.TryDequeue(out var page) && seen.Count < 400; )
        {
            await LookAsync(browser, page, found);
            foreach (
                var link in browser
                    .Page.Links.Select(l => l.GetAttribute("href")!.Split('#')[0])
                    .Where(l => l.StartsWith('/') && !l.StartsWith("/safeguarding/", StringComparison.Ordinal) && seen.Add(l))
            )
            {
                next.Enqueue(link);
            }
        }

        Assert.Empty(found);
        await LookAsync(await dry.App.SignedInAsync(hidden.People[Who.Staff]), $"{hidden.Project.Url}/said/4", found);
        Assert.Single(found);
        Assert.True(seen.Count > 10, "The walk found hardly any pages.");
        Assert.DoesNotContain(log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task LookAsync(Browser browser, string page, List<string> found)
    {
        await browser.OpenAsync(page);
        // An administrator reads in the trail whose accounts were made. They learn names there, and nothing of a project.
        var shown = page.StartsWith("/forum/trail", StringComparison.Ordinal)
            ? browser.Page.DocumentElement.OuterHtml.Replace($"Z{Canary}", "", StringComparison.Ordinal)
            : browser.Page.DocumentElement.OuterHtml;
        if (shown.Contains(Canary, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(page);
        }
    }

    /// <summary>Names, emails and texts that can be told from all others, in a project that only its people may know of.</summary>
    private static async Task FillAsync(CoProduceApp app, World world)
    {
        for (var i = 0; i < People; i++)
        {
            var person = await app.MemberAsync(world.Project, name: $"Z{Canary} {i}");
            await app.InDatabaseAsync(db =>
                db.Users.Where(u => u.Email == person.Email)
                    .ExecuteUpdateAsync(set => set.SetProperty(u => u.Email, $"{Canary}{i}@example.org"))
            );
            await app.ContributionAsync(world.Project, person, $"{Canary} said {i}.");
            await app.ContributionAsync(world.Project, person, $"{Canary} said {i} to the forum.", audience: Audience.ForumAndReplier);
        }

        await app.InDatabaseAsync(async db =>
        {
            await db.ForumReports.ExecuteDeleteAsync();
            await db.Comments.ExecuteUpdateAsync(set => set.SetProperty(c => c.Text, Canary));
            await db.Decisions.ExecuteUpdateAsync(set => set.SetProperty(d => d.Question, Canary).SetProperty(d => d.Background, Canary));
            await db.Positions.ExecuteUpdateAsync(set => set.SetProperty(p => p.Reason, Canary));
            await db.Sessions.ExecuteUpdateAsync(set => set.SetProperty(s => s.Title, Canary).SetProperty(s => s.Place, Canary));
            await db.AgendaItems.ExecuteUpdateAsync(set => set.SetProperty(i => i.What, Canary));
            await db.Actions.ExecuteUpdateAsync(set => set.SetProperty(a => a.What, Canary));
            return await db.Projects.ExecuteUpdateAsync(set =>
                set.SetProperty(p => p.Name, Canary).SetProperty(p => p.Purpose, Canary).SetProperty(p => p.State, ProjectState.Draft)
            );
        });
    }
}
