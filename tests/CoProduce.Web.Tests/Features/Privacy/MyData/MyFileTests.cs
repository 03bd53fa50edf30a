using System.Net;
using System.Text.Json;
using CoProduce.Domain.Audit;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.MyData;

public class MyFileTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(TestProject Project, TestPerson Me, TestPerson Neighbour)> TwoWhoSpokeAsync()
    {
        var (project, me, neighbour) = (
            await app.ProjectAsync(),
            await app.PersonAsync("Amina Kestrel"),
            await app.PersonAsync("Bilal Osprey")
        );
        await app.JoinAsync(project, me);
        await app.JoinAsync(project, neighbour);
        await app.ContributionAsync(project, me, "We wait in the corridor.");
        await app.ContributionAsync(project, neighbour, "The lift is broken.");
        return (project, me, neighbour);
    }

    [Fact]
    public async Task A_person_reads_everything_about_themselves_and_nothing_about_others()
    {
        var (_, me, neighbour) = await TwoWhoSpokeAsync();
        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/my-access-needs");
        await browser.SubmitAsync("add", ("Form.Own", "A chair by the door"));
        await browser.OpenAsync("/my-data/file");

        foreach (
            var mine in new[]
            {
                "Amina Kestrel",
                me.Email,
                "We wait in the corridor.",
                "A chair by the door",
                "Time to breathe",
                "as long as we keep the project",
            }
        )
        {
            Assert.Contains(mine, browser.Text, StringComparison.Ordinal);
        }

        foreach (var theirs in new[] { "Bilal", neighbour.Email, "The lift is broken." })
        {
            Assert.DoesNotContain(theirs, browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_for_programs_holds_the_same_and_no_secret()
    {
        var (_, me, _) = await TwoWhoSpokeAsync();
        var browser = await app.SignedInAsync(me);
        var file = await browser.Client.GetStringAsync("/my-data/file.json");

        using var read = JsonDocument.Parse(file);
        Assert.Contains(read.RootElement.GetProperty("parts").EnumerateArray(), p =>
            p.GetProperty("what").GetString() == "What you said"
            && p.GetProperty("rows")[0].GetProperty("text").GetString() == "We wait in the corridor."
        );
        Assert.DoesNotContain("The lift is broken.", file, StringComparison.Ordinal);
        var account = await app.InDatabaseAsync(db => db.Users.SingleAsync(a => a.PersonId == me.Id));
        Assert.DoesNotContain(account.SecurityStamp!, file, StringComparison.Ordinal);
        Assert.DoesNotContain(account.PasswordHash!, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_again_who_it_is_and_leaves_a_line_in_the_trail()
    {
        var (_, me, _) = await TwoWhoSpokeAsync();
        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/my-data");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.OpenAsync("/my-data/file");
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.AuditEntries.CountAsync(e => e.What == AuditEvent.DownloadedOwnData && e.ByPersonId == me.Id)
            )
        );

        app.Clock.Move(TimeSpan.FromMinutes(6));
        await browser.OpenAsync("/my-data/file");

        Assert.StartsWith("/account/again", browser.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("We wait in the corridor.", browser.Text, StringComparison.Ordinal);
    }
}
