using System.Net;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Papers;

public class PaperTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_paper_is_read_by_the_project_and_whoever_comes_is_told()
    {
        var (project, url) = await PlannedAsync(20);
        var person = await app.MemberAsync(project);
        var (staff, parent) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(person));
        await parent.OpenAsync(url);
        await parent.SubmitAsync("coming", ("answer", nameof(RsvpAnswer.Coming)));
        await staff.OpenAsync($"{url}/papers");
        Assert.Contains("There is nothing to read", staff.Text, StringComparison.Ordinal);

        await staff.SubmitAsync("paper", ("Form.Title", "How the draw works"), ("Form.Words", "Every family who asked is in it."));

        Assert.DoesNotContain("working days", staff.Text, StringComparison.Ordinal);
        Assert.Contains(await app.InDatabaseAsync(db => db.Notices.Where(n => n.PersonId == person.Id).ToListAsync()), n =>
            n.Page == $"{url}/papers"
        );
        await parent.OpenAsync(url);
        Assert.Contains("One paper to read", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{url}/papers");
        Assert.Contains("Every family who asked is in it.", parent.Text, StringComparison.Ordinal);
        Assert.NotNull(parent.Page.GetElementById("paper"));
        await staff.SubmitAsync(staff.Page.QuerySelector("form[id^=remove-]")!.Id!);
        Assert.Contains("There is nothing to read", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_papers_are_said_to_be_late()
    {
        var (_, url) = await PlannedAsync(4);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{url}/papers");

        await staff.SubmitAsync("paper", ("Form.Title", "The form"), ("Form.Link", "https://northmere.example.org/form"));

        Assert.Contains("Go through them at the start", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync(url);
        Assert.Contains("Go through them at the start", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_paper_comes_back_with_what_was_typed()
    {
        var (_, url) = await PlannedAsync(20);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{url}/papers");

        await staff.SubmitAsync("paper", ("Form.Title", "The form"), ("Form.Link", "javascript:alert(1)"));
        Assert.Contains("Start the link with https://", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("paper", ("Form.Title", "The form"), ("Form.Link", ""));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(SessionPaper.NothingToRead, staff.Text, StringComparison.Ordinal);
        Assert.Equal("The form", staff.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    private async Task<(TestProject Project, string Url)> PlannedAsync(int inDays)
    {
        var project = await app.ProjectAsync();
        var starts = app.Clock.Now.AddDays(inDays);
        await app.InDatabaseAsync(db =>
        {
            db.Add(
                new Session(
                    1,
                    project.Id,
                    new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)
                )
            );
            return db.SaveChangesAsync();
        });
        return (project, $"{project.Url}/sessions/1");
    }
}
