using System.Globalization;
using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Features.Accounts;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Decisions.Run;

/// <summary>What an open decision stands on can change with its words.</summary>
public class StandsOnTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_is_ticked_and_unticked_when_a_decision_is_edited_is_what_it_stands_on()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var (first, second) = (await app.MemberAsync(project, coLead: true), await app.MemberAsync(project));
        await app.MemberAsync(project);
        await app.MemberAsync(project, Hat.Professional, coLead: true);
        await app.ContributionAsync(project, first, "The bus is late.");
        await app.ContributionAsync(project, second, "The hall is cold.");
        var said = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync()
        );
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/new");
        await staff.SubmitAsync(
            "decision",
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", nameof(Mandate.Shared)),
            ("Form.ClosesOn", $"{app.Clock.Now.AddDays(10):yyyy-MM-dd}"),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[1].Title", "First to phone"),
            ("Form.StandsOn", Id(said[0]))
        );
        await staff.OpenAsync($"{project.Url}/decisions/1/edit");
        Assert.Equal([Id(said[0])], Ticked(staff));

        await staff.SubmitAsync("decision", ("Form.StandsOn", Id(said[1])));

        Assert.Equal(HttpStatusCode.OK, staff.Status);
        Assert.Contains("The hall is cold.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The bus is late.", staff.Text, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(second.Email), m => m.Subject == "Something you said is part of a decision");
        await staff.OpenAsync($"{project.Url}/decisions/1/edit");
        Assert.Equal([Id(said[1])], Ticked(staff));

        await staff.SubmitAsync("decision", ("Form.StandsOn", "999999"));
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        await staff.OpenAsync($"{project.Url}/decisions/1/edit");
        Assert.Equal([Id(said[1])], Ticked(staff));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.InfluenceLinks.CountAsync(l => said.Contains(l.ContributionId))));
    }

    private static string Id(long said) => said.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string?> Ticked(Browser browser) =>
        browser.Page.QuerySelectorAll("[name='Form.StandsOn'][checked]").Select(tick => tick.GetAttribute("value"));
}
