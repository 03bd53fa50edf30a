using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Two people, or one person in two tabs, over the same words: neither loses what they wrote, and neither writes over what they
/// never saw.</summary>
public class TwoTabsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("/edit", "project", "Form.CannotChange")]
    [InlineData("/agreement/new", "reword", "Form.Text")]
    [InlineData("/decisions/1/edit", "decision", "Form.Background")]
    [InlineData("/decisions/1", "children", "Lundy.Voice")]
    [InlineData("/health/plans/loopclosed", "plan", "Form.Text")]
    public async Task Words_saved_meanwhile_are_shown_beside_what_was_typed_and_a_second_save_is_made_knowing_them(
        string page,
        string form,
        string field
    )
    {
        var project = await ProjectWithDecisionAsync();
        var (one, two) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(await app.StaffAsync()));
        await one.OpenAsync(project.Url + page);
        await two.OpenAsync(project.Url + page);

        await one.SubmitAsync(form, [(field, "The bus leaves\r\nat nine."), .. Also(form)]);
        Assert.Equal(HttpStatusCode.OK, one.Status);
        await two.SubmitAsync(form, [(field, "Places are drawn by lot."), .. Also(form)]);

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Somebody saved other words while you were writing", two.Text, StringComparison.Ordinal);
        Assert.Contains("The bus leaves", two.Page.QuerySelector("#meanwhile")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Places are drawn by lot.", two.Page.QuerySelector($"#{form} [name='{field}']")!.TextContent.Trim());
        await one.OpenAsync(project.Url + page);
        Assert.Contains("The bus leaves", one.Page.QuerySelector($"#{form} [name='{field}']")!.TextContent, StringComparison.Ordinal);

        await two.SubmitAsync(form, (field, "Places are drawn by lot. The bus leaves at nine."));
        Assert.Equal(HttpStatusCode.OK, two.Status);
        await one.OpenAsync(project.Url + page);
        Assert.Contains(
            "Places are drawn by lot. The bus leaves at nine.",
            one.Page.QuerySelector($"#{form} [name='{field}']")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_warning_that_somebody_put_aside_meanwhile_is_not_put_aside_again_unseen()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var (one, two) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(await app.StaffAsync()));
        await one.OpenAsync($"{project.Url}/health/later/Silence");
        await two.OpenAsync($"{project.Url}/health/later/Silence");
        var until = ("Form.Until", $"{app.Clock.Now.AddDays(9):yyyy-MM-dd}");
        await one.SubmitAsync("later", ("Form.Reason", "We are away."), until);
        Assert.Equal(HttpStatusCode.OK, one.Status);

        await two.SubmitAsync("later", ("Form.Reason", "The hall is shut."), until);

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Somebody has put this warning aside since you opened the page.", two.Text, StringComparison.Ordinal);
        Assert.Contains("The hall is shut.", two.Page.Source.Text, StringComparison.Ordinal);
    }

    private (string, string)[] Also(string form) => form == "plan" ? [("Form.ReviewOn", $"{app.Clock.Now.AddDays(9):yyyy-MM-dd}")] : [];

    private async Task<TestProject> ProjectWithDecisionAsync()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        await app.MemberAsync(project, coLead: true);
        await app.MemberAsync(project, name: "Chidi O");
        await app.MemberAsync(project, name: "Eleri M");
        await app.MemberAsync(project, Hat.Professional, coLead: true);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/new");
        await staff.SubmitAsync(
            "decision",
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", nameof(Mandate.Shared)),
            ("Form.ClosesOn", $"{app.Clock.Now.AddDays(10):yyyy-MM-dd}"),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[0].HasFamilyAuthor", "true"),
            ("Form.Options[1].Title", "First to phone"),
            ("Form.AffectsChildren", "true")
        );
        Assert.Contains("The decision is open", staff.Text, StringComparison.Ordinal);
        return project;
    }
}
