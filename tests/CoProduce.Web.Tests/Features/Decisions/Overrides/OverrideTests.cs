using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Decisions.Overrides;

public class OverrideTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Anyone_raises_that_it_was_decided_elsewhere_and_staff_answer_with_a_reason()
    {
        var project = await app.ProjectAsync();
        var (parent, staff) = (await app.SignedInAsync(await app.MemberAsync(project)), await app.SignedInAsync(await app.StaffAsync()));
        var page = $"{project.Url}/not-decided-together";
        await parent.OpenAsync(page);
        await parent.SubmitAsync("raise", ("Raise.What", ""));
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        await parent.SubmitAsync("raise", ("Raise.What", "The pick-up points were agreed on 2 September."));
        Assert.Contains("Being looked into", parent.Text, StringComparison.Ordinal);
        await app.Visitor().OpenAsync("/decisions");

        await staff.OpenAsync(page);
        var form = staff.Page.QuerySelector("form[id^='answer-']")!.Id!;
        await staff.SubmitAsync(form, ("isUpheld", "true"), ("why", " "));
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        await staff.OpenAsync(page);
        await staff.SubmitAsync(form, ("isUpheld", "true"), ("why", "The council minutes say so."));

        var visitor = app.Visitor();
        await visitor.OpenAsync($"/decisions?project={project.Slug}");
        Assert.Contains("The pick-up points were agreed on 2 September.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Not decided together", visitor.Text, StringComparison.Ordinal);
        await parent.OpenAsync("/my-words");
        Assert.Contains("What you said was decided elsewhere has an answer", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_by_legal_power_is_a_record_of_its_own_that_everyone_is_told_of()
    {
        var project = await app.ProjectAsync();
        var (parent, lead) = (
            await app.SignedInAsync(await app.MemberAsync(project)),
            await app.SignedInAsync(await app.MemberAsync(project, Domain.People.Hat.Professional, coLead: true))
        );
        var page = $"{project.Url}/not-decided-together";
        await lead.OpenAsync(page);
        await lead.SubmitAsync("override", ("Override.DecisionNumber", "9"), ("Override.On", $"{app.Clock.Now.AddDays(3):yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        foreach (
            var problem in new[]
            {
                "Say what was decided.",
                "Name who decided it.",
                "Say which power",
                "Say why.",
                "Give a day that has been.",
                "We could not find that number",
            }
        )
        {
            Assert.Contains(problem, lead.Text, StringComparison.Ordinal);
        }

        await lead.SubmitAsync(
            "override",
            ("Override.What", "One club closes."),
            ("Override.Who", "Dana W, director"),
            ("Override.Power", "Children Act 1989"),
            ("Override.Why", "It was not safe."),
            ("Override.On", "2026-01-05"),
            ("Override.DecisionNumber", "")
        );
        Assert.Contains("No ballot was changed", lead.Text, StringComparison.Ordinal);
        await parent.OpenAsync("/my-words");
        Assert.Contains("Something was decided outside our rule", parent.Text, StringComparison.Ordinal);
        var feed = await app.Visitor().Client.GetAsync($"{project.Url}/decisions.atom");
        Assert.Equal("application/atom+xml", feed.Content.Headers.ContentType!.MediaType);
    }
}
