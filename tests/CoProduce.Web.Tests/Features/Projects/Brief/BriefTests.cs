using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Brief;

public class BriefTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(TestProject Project, Browser Lead, string Page)> ProjectAsync(StageKey stage)
    {
        var project = await app.ProjectAsync(stage);
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/grounds");
        return (project, lead, $"{project.Url}/grounds");
    }

    [Fact]
    public async Task A_problem_stands_on_what_families_said_or_says_that_nobody_checked_it()
    {
        var (project, lead, page) = await ProjectAsync(StageKey.Priorities);
        await app.ContributionAsync(project, await app.MemberAsync(project), "You get a place by phoning first.");
        await app.ContributionAsync(project, await app.MemberAsync(project, Hat.Professional), "We think phones are fine.");
        var (said, notFamilies) = await app.InDatabaseAsync(async db =>
            (
                (await db.Contributions.SingleAsync(c => c.ProjectId == project.Id && c.Number == 1)).Id,
                (await db.Contributions.SingleAsync(c => c.ProjectId == project.Id && c.Number == 2)).Id
            )
        );
        await lead.OpenAsync(page);
        Assert.DoesNotContain("We think phones are fine.", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("problem", ("Problem.Text", "Places go to whoever phones first."));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Choose what families said that it stands on", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("problem", ("Problem.Text", "Places go to whoever phones first."), ("Problem.Said", $"{notFamilies}"));
        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        await lead.OpenAsync(page);
        await lead.SubmitAsync("problem", ("Problem.Text", "Places go to whoever phones first."), ("Problem.Said", $"{said}"));
        Assert.Contains("Families said it: number 1", lead.Text, StringComparison.Ordinal);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Contributions.SingleAsync(c => c.Id == said)).Withdraw(app.Clock.Now);
            return await db.SaveChangesAsync();
        });
        await lead.OpenAsync(page);
        Assert.DoesNotContain("Families said it", lead.Text, StringComparison.Ordinal);
        Assert.Contains("The words it stood on are not shown any more", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("problem", ("Problem.Text", "Nobody reads the website."), ("Problem.IsAssumption", "true"));
        Assert.Contains("Assumption, not checked", lead.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StageKey.Priorities, false)]
    [InlineData(StageKey.Design, true)]
    public async Task What_cannot_change_is_marked_late_once_ideas_have_opened(StageKey stage, bool isLate)
    {
        var (project, _, page) = await ProjectAsync(stage);
        var professional = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional));
        await professional.OpenAsync(page);
        await professional.SubmitAsync("constraint", ("Constraint.What", "The budget."));
        Assert.Equal(HttpStatusCode.BadRequest, professional.Status);
        await professional.SubmitAsync("constraint", ("Constraint.What", "The budget."), ("Constraint.Why", "The council set it."));
        Assert.Equal(isLate, professional.Text.Contains("Late: said after ideas had opened", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Make_it_happen_opens_after_three_families_have_tested_it()
    {
        var (project, lead, page) = await ProjectAsync(StageKey.Design);
        for (var i = 0; i < 3; i++)
        {
            await app.MemberAsync(project, name: $"Tester {i}");
        }

        var seats = await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.ProjectId == project.Id).OrderBy(p => p.Id).Select(p => $"{p.Id}").ToListAsync()
        );
        await lead.OpenAsync($"{project.Url}/stages/deliver/open");
        Assert.Contains("At least 3 people with lived experience have tested it", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync(page);
        (string, string)[] trial =
        [
            ("Trial.What", "The form"),
            ("Trial.Found", "It lost words."),
            ("Trial.Mended", "It keeps them."),
            ("Trial.On", "2026-01-05"),
            ("Trial.Testers", seats[1]),
            ("Trial.Testers", seats[2]),
        ];
        await lead.SubmitAsync("trial", trial);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Choose at least 3 people", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("trial", [.. trial, ("Trial.Testers", seats[3])]);
        Assert.Contains("3 people with lived experience", lead.Text, StringComparison.Ordinal);

        await lead.OpenAsync($"{project.Url}/stages/deliver");
        Assert.DoesNotContain("Missing At least 3 people with lived experience have tested it", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_should_be_different_is_written_with_how_it_was_and_checked_later()
    {
        var (_, lead, _) = await ProjectAsync(StageKey.Priorities);
        await lead.SubmitAsync("outcome", ("Outcome.What", "Shorter forms."));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        await lead.SubmitAsync("outcome", ("Outcome.What", "Shorter forms."), ("Outcome.Baseline", "Twelve pages."));
        Assert.Contains("not checked yet", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync(lead.Page.QuerySelector("form[id^='check-']")!.Id!, ("how", "Three pages."));
        Assert.Contains("Three pages.", lead.Text, StringComparison.Ordinal);
    }
}
