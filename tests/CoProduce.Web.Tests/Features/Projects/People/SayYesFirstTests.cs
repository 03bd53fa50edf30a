using System.Net;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

/// <summary>The agreement has new words: whoever takes part is led to them, and back to where they wanted to go.</summary>
public class SayYesFirstTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("people")]
    [InlineData("edit")]
    [InlineData("sessions/new")]
    [InlineData("health/quiet")]
    [InlineData("health/plans/loopclosed")]
    public async Task A_lead_is_asked_to_say_yes_first_and_comes_back_to_the_page(string page)
    {
        var (project, lead) = await RewordedAsync(null);
        await lead.OpenAsync($"{project.Url}/{page}");
        Assert.StartsWith($"{project.Url}/agreement?from=", lead.Url, StringComparison.Ordinal);

        await lead.SubmitAsync("agree");
        Assert.Equal(HttpStatusCode.OK, lead.Status);
        Assert.Equal($"{project.Url}/{page}", lead.Url);
    }

    [Fact]
    public async Task What_was_typed_before_is_still_there_with_the_way_to_the_agreement()
    {
        var (project, lead) = await RewordedAsync("edit");
        await lead.SubmitAsync("project", ("Form.Purpose", "So that nobody waits alone."));

        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("So that nobody waits alone.", lead.Page.Source.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{project.Url}/agreement",
            lead.Page.QuerySelector("main a.cp-button")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    private async Task<(TestProject Project, Browser Lead)> RewordedAsync(string? open)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/{open}");
        await app.InDatabaseAsync(async db =>
        {
            (await db.Projects.Include(p => p.Agreements).SingleAsync(p => p.Id == project.Id)).RewordAgreement(
                "New words.",
                app.Clock.Now
            );
            return await db.SaveChangesAsync();
        });
        return (project, lead);
    }
}
