using System.Net;
using System.Text.Json;
using CoProduce.Domain.Health;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Health.Reports;

public class ReportTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Page_table_and_program_file_hide_the_very_same_figures()
    {
        var project = await app.ProjectAsync(name: "=HYPERLINK(\"https://example.org\")");
        await FiguresAsync(project, felt: new Share(7, 8), met: new Share(9, 12));
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/health");
        var page = visitor
            .Page.QuerySelectorAll("table tbody tr")
            .Select(tr => (tr.QuerySelector("th")!.TextContent, tr.QuerySelectorAll("td")[0].TextContent))
            .ToList();
        var sentences = visitor.Page.QuerySelectorAll("article.cp-sign > p:first-of-type").Select(p => p.TextContent.Trim()).ToList();

        var json = JsonDocument.Parse(await visitor.Client.GetStringAsync($"{project.Url}/health.json")).RootElement;
        var signs = json.GetProperty("signs").EnumerateArray().ToList();
        Assert.Equal("coproduce.figures/1", json.GetProperty("shape").GetString());
        Assert.Equal(page, signs.Select(s => (s.GetProperty("name").GetString()!, s.GetProperty("stands").GetString()!)));
        Assert.Equal(sentences, signs.Select(s => s.GetProperty("inWords").GetString()!));

        var csv = await visitor.Client.GetStringAsync($"{project.Url}/health.csv");
        foreach (var (sign, line) in signs.Zip(csv.Split("\r\n").Skip(1)))
        {
            Assert.Contains(sign.GetProperty("inWords").GetString()!, line, StringComparison.Ordinal);
            Assert.Contains(
                $",{sign.GetProperty("stands").GetString()},{sign.GetProperty("perCent")},"
                    + $"{sign.GetProperty("part")},{sign.GetProperty("whole")},",
                line,
                StringComparison.Ordinal
            );
        }

        var felt = signs[(int)Indicator.HowItFelt];
        Assert.Equal(
            ("Too few people to show", JsonValueKind.Null, JsonValueKind.Null),
            (felt.GetProperty("stands").GetString(), felt.GetProperty("perCent").ValueKind, felt.GetProperty("part").ValueKind)
        );
        var met = signs[(int)Indicator.TakingPart];
        Assert.Equal((75, JsonValueKind.Null), (met.GetProperty("perCent").GetInt32(), met.GetProperty("part").ValueKind));
        Assert.DoesNotContain("\n=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\"=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_file_without_a_snapshot()
    {
        var project = await app.ProjectAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Client.GetAsync($"{project.Url}/health.json")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Client.GetAsync($"{project.Url}/health.csv")).StatusCode);
    }

    [Fact]
    public async Task A_report_is_not_published_without_every_project_or_without_a_word_about_what_is_red()
    {
        await using var own = new CoProduceApp();
        var project = await own.ProjectAsync(name: "Red project");
        var staff = await own.SignedInAsync(await own.StaffAsync());
        await staff.OpenAsync("/forum/report");
        Assert.Contains("1 project has no figures yet.", staff.Text, StringComparison.Ordinal);
        Assert.Null(staff.Page.GetElementById("report"));

        await FiguresAsync(project, felt: Share.Nothing, met: Share.Nothing, replies: new Share(1, 10), of: own);
        await staff.OpenAsync("/forum/report");
        await staff.SubmitAsync("report", ("Form.Words", "It was a long year."));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Some signs are red.", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("report", ("Form.Words", "It was a long year."), ("Form.AboutRed", "We reply on Fridays."));
        Assert.Equal(HttpStatusCode.OK, staff.Status);

        var visitor = own.Visitor();
        await visitor.OpenAsync("/reports");
        await visitor.OpenAsync(visitor.Page.QuerySelector("a[href^='/reports/']")!.GetAttribute("href")!);
        Assert.Contains("Red project: everyone gets a reply.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("We reply on Fridays.", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(8, visitor.Page.QuerySelectorAll("table tbody tr").Length);
        await staff.OpenAsync("/forum/report");
        Assert.Contains("A report stays as it was.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_of_a_past_year_is_written_in_the_next_with_the_figures_that_stood_when_it_ended()
    {
        await using var own = new CoProduceApp();
        var (project, year) = (await own.ProjectAsync(name: "Last year"), own.Clock.Now.Year);
        await FiguresAsync(project, Share.Nothing, Share.Nothing, of: own);
        own.Clock.Move(new DateTime(year + 1, 2, 1, 9, 0, 0, DateTimeKind.Utc) - own.Clock.Now);
        await own.ProjectAsync(name: "Begun since");
        var staff = await own.SignedInAsync(await own.StaffAsync());
        await staff.OpenAsync("/forum/report");
        await staff.OpenAsync(staff.Page.QuerySelector($"main a[href='/forum/report/{year}']")!.GetAttribute("href")!);
        await staff.SubmitAsync("report", ("Form.Words", "It was a good year."));

        Assert.Contains($"How together were we in {year}?", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Last year", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Begun since", staff.Text, StringComparison.Ordinal);
        foreach (var none in new[] { year - 1, year + 2 })
        {
            await staff.OpenAsync($"/forum/report/{none}");
            Assert.Equal(HttpStatusCode.NotFound, staff.Status);
        }
    }

    [Fact]
    public async Task The_dashboard_puts_on_top_what_needs_staff_and_lists_every_project()
    {
        var project = await app.ProjectAsync(name: "Slow replies");
        await FiguresAsync(project, felt: Share.Nothing, met: Share.Nothing, replies: new Share(1, 10));
        await app.InDatabaseAsync(async db =>
        {
            db.Add(new LadderClaim(project.Id, Rung.DecidingTogether, (await app.PersonAsync()).Id, app.Clock.Now));
            return await db.SaveChangesAsync();
        });
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/health");
        Assert.Contains("Slow replies. Its label is above its records.", staff.Text, StringComparison.Ordinal);
        Assert.Contains(
            "“Everyone gets a reply” is not good enough, and there is no plan that families agree to.",
            staff.Text,
            StringComparison.Ordinal
        );
        Assert.NotNull(staff.Page.QuerySelector($"table a[href='{project.Url}/health']"));
    }

    [Fact]
    public async Task Five_hundred_projects_cost_the_dashboard_five_commands_or_fewer()
    {
        await using var own = new CoProduceApp();
        var project = await own.ProjectAsync();
        await own.InDatabaseAsync(db =>
        {
            for (var i = 0; i < 500; i++)
            {
                var other = new Domain.Projects.Project($"Project {i}", $"p-{i}", "A purpose.", own.Clock.Now);
                other.SetScope(new("a", "b", "c"));
                other.NameSponsor("Dana W");
                other.Publish(own.Clock.Now);
                db.Add(other);
            }

            return db.SaveChangesAsync();
        });
        foreach (var id in await own.InDatabaseAsync(db => db.Projects.Select(p => p.Id).ToListAsync()))
        {
            await FiguresAsync(new TestProject(id, ""), Share.Nothing, Share.Nothing, of: own);
        }

        var staff = await own.SignedInAsync(await own.StaffAsync());
        using var counter = new CommandCounter("count-me");
        await staff.OpenAsync("/forum/health?count-me=1");
        Assert.Equal(501, staff.Page.QuerySelectorAll("#all ~ table tbody tr").Length);
        Assert.True(counter.Commands is >= 2 and <= 5, $"{counter.Commands} commands");
    }

    [Fact]
    public async Task What_counts_as_good_is_changed_by_two_people_with_a_reason_that_everybody_reads_and_old_figures_keep_their_version()
    {
        await using var own = new CoProduceApp();
        var project = await own.ProjectAsync();
        await FiguresAsync(project, Share.Nothing, Share.Nothing, of: own);
        var staff = await own.SignedInAsync(await own.StaffAsync());
        await staff.OpenAsync("/forum/thresholds");
        await staff.SubmitAsync("thresholds", ("Form.Shares[3].Green", "60"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Say why you change what counts as good.", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("thresholds", ("Form.Shares[3].Green", "60"), ("Form.Reason", "Try it."));
        Assert.Contains("Amber has to start below green.", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("thresholds", ("Form.Shares[3].Green", "80"), ("Form.Reason", "Replies need the cabinet."));
        Assert.Contains("It waits for a second person", staff.Text, StringComparison.Ordinal);
        Assert.Contains("This is version 1.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await staff.PostAsync("/forum/thresholds/agree"));
        var second = await own.SignedInAsync(await own.StaffAsync());
        await second.OpenAsync("/forum/thresholds");
        await second.SubmitAsync("agree");
        Assert.Contains("This is version 2.", second.Text, StringComparison.Ordinal);
        var anybody = own.Visitor();
        await anybody.OpenAsync("/what-counts-as-good");
        Assert.Contains("Replies need the cabinet.", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("good from 80 %", anybody.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"{project.Url}/health");
        Assert.Contains("Thresholds, version 2", staff.Text, StringComparison.Ordinal);
        var visitor = own.Visitor();
        await visitor.OpenAsync($"{project.Url}/health");
        Assert.Contains("Thresholds, version 1", visitor.Text, StringComparison.Ordinal);
    }

    /// <summary>A snapshot with these figures, made through the domain.</summary>
    private Task<int> FiguresAsync(TestProject project, Share felt, Share met, Share? replies = null, CoProduceApp? of = null) =>
        (of ?? app).InDatabaseAsync(db =>
        {
            var records = new ProjectRecords
            {
                Replies = replies ?? new Share(9, 10),
                Pulse = new(felt.Whole, felt, Share.Nothing),
                AccessMet = met,
                PaidInTime = new Share(12, 12),
            };
            var figures = Signs.Of(records, Thresholds.Usual);
            db.Add(
                new HealthSnapshot(
                    project.Id,
                    "2026-01",
                    null,
                    new Reading(LadderFacts.Of(records, figures), figures, 1, false),
                    null,
                    (of ?? app).Clock.Now
                )
            );
            return db.SaveChangesAsync();
        });
}
