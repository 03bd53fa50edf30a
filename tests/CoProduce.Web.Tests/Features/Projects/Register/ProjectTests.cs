using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Register;

public class ProjectTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("Understand", "is here twice")]
    [InlineData("0", "Please check this. We could not read it.")]
    public async Task Days_that_cannot_be_kept_are_not_said_to_be_saved(string stage, string because)
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/edit");
        await staff.SubmitAsync(staff.Page.QuerySelector("main form[method=post]")!.Id!, ("Form.Plans[5].Stage", stage));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(because, staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixed_date_says_by_when_to_decide_and_when_the_plan_no_longer_fits()
    {
        var project = await app.ProjectAsync(CoProduce.Domain.Projects.StageKey.Design);
        await app.InDatabaseAsync(async db =>
        {
            var found = await db.Projects.Include(p => p.LockedDates).Include(p => p.Stages).SingleAsync(p => p.Id == project.Id);
            var today = DateOnly.FromDateTime(app.Clock.Now);
            found.LockDate("The tender closes.", today.AddDays(60));
            found.LockDate("The budget is fixed.", today.AddDays(5));
            found.Stage(CoProduce.Domain.Projects.StageKey.Design).Plan(today.AddDays(-10), today.AddDays(20));
            return await db.SaveChangesAsync();
        });
        var visitor = app.Visitor();

        await visitor.OpenAsync($"{project.Url}/more");

        Assert.Contains("The tender closes. Decisions for it close by", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(2, visitor.Text.Split("The plan no longer fits").Length);
    }

    [Fact]
    public async Task Anyone_finds_a_published_project_and_reads_what_is_happening()
    {
        var project = await app.ProjectAsync(name: "Quiet hours");
        var visitor = app.Visitor();

        await visitor.OpenAsync("/projects?Words=quiet");
        Assert.Contains("Quiet hours", visitor.Text, StringComparison.Ordinal);

        await visitor.OpenAsync(project.Url);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("We are listening.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Join this project", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("świetlica", "Świetlica środowiskowa")]
    [InlineData("srodowiskowy klub", "Klub środowiskowy")]
    [InlineData("%25", "Half of 100% places")]
    [InlineData("_", "Plans of snake_case")]
    [InlineData("lodzi", "Wyprawa w łodzi")]
    [InlineData("siobhans", "Siobhan’s garden")]
    public async Task A_project_is_found_as_people_type_its_name_and_no_other_with_it(string typed, string name)
    {
        var project = await app.ProjectAsync(name: name);
        var visitor = app.Visitor();

        await visitor.OpenAsync($"/projects?Words={typed}");

        Assert.Equal(project.Url, Assert.Single(visitor.Page.QuerySelectorAll(".cp-grid article a.cp-card__link")).GetAttribute("href"));
    }

    [Fact]
    public async Task A_project_is_found_by_its_new_name_and_by_its_old_one_no_more()
    {
        var project = await app.ProjectAsync(name: "Elderflower");
        var visitor = app.Visitor();
        await app.InDatabaseAsync(async db =>
        {
            (await db.Projects.SingleAsync(p => p.Id == project.Id)).Describe("Marigold", "For all.", Joining.Open);
            return await db.SaveChangesAsync();
        });

        await visitor.OpenAsync("/projects?Words=marigolds");
        Assert.Contains("Marigold", visitor.Page.QuerySelector(".cp-grid")!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync("/projects?Words=elderflower");
        Assert.Contains("No project fits that", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so_and_shows_the_way_back()
    {
        var visitor = app.Visitor();

        await visitor.OpenAsync("/projects?Words=zzzzz");

        Assert.Contains("No project fits that", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/projects']"));
    }

    [Fact]
    public async Task A_stranger_is_not_told_that_a_draft_exists()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await CreateAsync(staff, "Secret plans");
        var visitor = app.Visitor();

        await visitor.OpenAsync("/projects/secret-plans");
        var draft = visitor.Page.QuerySelector("main")!.TextContent;
        await visitor.OpenAsync("/projects/there-is-none");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal(visitor.Page.QuerySelector("main")!.TextContent, draft);
    }

    [Fact]
    public async Task Forum_staff_start_a_project_and_publish_it_once_it_says_what_cannot_change()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await CreateAsync(staff, "Short form", scope: false);
        await staff.OpenAsync("/projects/short-form/edit");
        await staff.SubmitAsync("publish");
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("what cannot change", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync("/projects/short-form/edit");
        await staff.SubmitAsync("project", ("Form.CanChange", "The form."), ("Form.CannotChange", "The law."), ("Form.Money", "None."));
        await staff.OpenAsync("/projects/short-form/edit");
        await staff.SubmitAsync("publish");

        Assert.Contains("The project is published", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_name_comes_back_with_what_was_typed()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync("/projects/new");
        await staff.SubmitAsync("project", ("Form.Name", ""), ("Form.Purpose", "So that letters are plain."));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Give the project a name.", staff.Text, StringComparison.Ordinal);
        Assert.Equal("So that letters are plain.", staff.Page.QuerySelector("[name='Form.Purpose']")!.TextContent);
    }

    [Fact]
    public async Task A_stage_that_ends_before_it_starts_is_pointed_out()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync("/projects/new");
        await staff.SubmitAsync(
            "project",
            ("Form.Name", "Dates"),
            ("Form.Purpose", "Dates."),
            ("Form.Plans[0].From", "2027-03-02"),
            ("Form.Plans[0].To", "2027-03-01")
        );

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("cannot end before it starts", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_cannot_start_or_edit_a_project()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));

        await parent.OpenAsync("/projects/new");
        Assert.Equal(HttpStatusCode.NotFound, parent.Status);
        await parent.OpenAsync($"{project.Url}/edit");
        Assert.Equal(HttpStatusCode.NotFound, parent.Status);
    }

    [Theory]
    [InlineData(Hat.ParentCarer)]
    [InlineData(Hat.Professional)]
    public async Task A_facilitator_edits_their_project_whichever_group_they_come_from(Hat hat)
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project, hat, facilitator: true));

        await browser.OpenAsync($"{project.Url}/edit");
        await browser.SubmitAsync("project", ("Form.Money", "GBP 10."));

        Assert.Contains("Saved.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_project()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/projects/new");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)staff.Page.GetElementById("project")!;
        var fields = Browser.Filled(form, [("Form.Name", "Only once"), ("Form.Purpose", "Once.")]);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => staff.Client.PostAsync("/projects/new", new FormUrlEncodedContent(fields)))
        );

        Assert.All(answers, a => Assert.Equal("/projects/only-once", a.Headers.Location?.OriginalString));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Projects.CountAsync(p => p.Name == "Only once")));
    }

    private static async Task CreateAsync(Browser staff, string name, bool scope = true)
    {
        await staff.OpenAsync("/projects/new");
        await staff.SubmitAsync(
            "project",
            ("Form.Name", name),
            ("Form.Purpose", "A purpose."),
            ("Form.Sponsor", "Dana W"),
            ("Form.CanChange", scope ? "Much." : "")
        );
        Assert.Contains("The project is saved", staff.Text, StringComparison.Ordinal);
    }
}
