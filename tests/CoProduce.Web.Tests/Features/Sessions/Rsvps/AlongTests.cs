using System.Net;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Rsvps;

public class AlongTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_child_who_comes_along_is_named_only_to_the_parent_and_to_those_who_run_the_session()
    {
        var (project, page) = await SessionAsync(null);
        var (person, parent) = await ParentAsync(project, page);

        await BringAsync(parent, page, "Child", "Robin");

        Assert.Contains("Robin", parent.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Companions.AnyAsync(c => c.Sealed.Contains("Robin"))));
        var organiser = await app.SignedInAsync(await app.MemberAsync(project, coLead: true, name: "Dawn P"));
        await organiser.OpenAsync($"{page}/who-comes");
        Assert.Contains("With Robin (a child)", organiser.Text, StringComparison.Ordinal);
        Assert.Contains("2 people come, one of them a child", organiser.Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db =>
                db.AuditEntries.AnyAsync(e => e.AboutPersonId == person.Id && e.What == AuditEvent.LookedAtCompanions)
            )
        );
        var (_, other) = await ParentAsync(project, page);
        await other.OpenAsync(page);
        Assert.DoesNotContain("Robin", other.Page.Source.Text, StringComparison.Ordinal);
        await other.OpenAsync($"{page}/along");
        Assert.DoesNotContain("Robin", other.Page.Source.Text, StringComparison.Ordinal);
        await other.OpenAsync($"{page}/who-comes");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task Whoever_comes_along_takes_a_place_and_gives_it_back_when_they_do_not()
    {
        var (project, page) = await SessionAsync(3);
        var (_, first) = await ParentAsync(project, page);
        await BringAsync(first, page, "Child", "Robin");
        await BringAsync(first, page, "Supporter", "Jo");
        var (_, second) = await ParentAsync(project, page);
        await second.OpenAsync(page);
        Assert.Contains("On the waiting list", second.Text, StringComparison.Ordinal);

        await BringAsync(first, page, "Child", "Lee");
        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        Assert.Contains("All places are taken", first.Text, StringComparison.Ordinal);

        await first.OpenAsync($"{page}/along");
        await first.SubmitAsync(first.Page.QuerySelector("form[id^=remove]")!.Id!);
        await second.OpenAsync(page);
        Assert.DoesNotContain("On the waiting list", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_that_waits_is_not_overtaken_by_somebody_who_comes_alone()
    {
        var (project, page) = await SessionAsync(2);
        var (_, placed) = await ParentAsync(project, page);
        var (_, family) = await ParentAsync(project, page, "Maybe");
        await BringAsync(family, page, "Child", "Robin");
        await family.OpenAsync(page);
        await family.SubmitAsync("coming", ("answer", "Coming"));
        app.Clock.Move(TimeSpan.FromMinutes(1));
        var (_, alone) = await ParentAsync(project, page);
        await alone.OpenAsync(page);
        Assert.Contains("1 person is before you", alone.Text, StringComparison.Ordinal);

        await placed.OpenAsync(page);
        await placed.SubmitAsync("coming", ("answer", "CannotCome"));

        await family.OpenAsync(page);
        await alone.OpenAsync(page);
        Assert.DoesNotContain("On the waiting list", family.Text, StringComparison.Ordinal);
        Assert.Contains("You are next", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fourth_is_refused_and_so_is_one_without_a_name_or_before_saying_that_one_comes()
    {
        var (project, page) = await SessionAsync(null);
        var silent = await app.SignedInAsync(await app.MemberAsync(project));
        await silent.OpenAsync($"{page}/along");
        Assert.Contains("Say first that you come", silent.Text, StringComparison.Ordinal);
        Assert.Null(silent.Page.GetElementById("bring"));
        var (_, parent) = await ParentAsync(project, page);
        await BringAsync(parent, page, "Child", "");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Write a first name", parent.Text, StringComparison.Ordinal);

        foreach (var name in new[] { "Robin", "Lee", "Jo" })
        {
            await BringAsync(parent, page, "Child", name);
        }

        Assert.Contains("Up to 3 people", parent.Text, StringComparison.Ordinal);
        Assert.Null(parent.Page.GetElementById("bring"));
    }

    [Fact]
    public async Task Not_coming_or_being_forgotten_takes_the_names_away()
    {
        var (project, page) = await SessionAsync(null);
        var ((one, first), (two, second)) = (await ParentAsync(project, page), await ParentAsync(project, page));
        await BringAsync(first, page, "Child", "Robin");
        await BringAsync(second, page, "Child", "Lee");

        await first.OpenAsync(page);
        await first.SubmitAsync("coming", ("answer", "CannotCome"));
        await app.InDatabaseAsync(db => db.ForgetAsync(two.Id, WordsAfter.StayWithoutName, app.Clock.Now));

        Assert.False(await app.InDatabaseAsync(db => db.Companions.AnyAsync(c => c.PersonId == one.Id || c.PersonId == two.Id)));
    }

    private async Task<(TestProject Project, string Page)> SessionAsync(int? places)
    {
        var project = await app.ProjectAsync();
        await app.InDatabaseAsync(db =>
        {
            db.Add(
                new Session(
                    1,
                    project.Id,
                    new Session.Plan(
                        "Tea",
                        "Talk.",
                        SessionForm.InPerson,
                        app.Clock.Now.AddDays(20),
                        app.Clock.Now.AddDays(20).AddHours(2),
                        "Hall",
                        null,
                        null,
                        places
                    )
                )
            );
            return db.SaveChangesAsync();
        });
        return (project, $"{project.Url}/sessions/1");
    }

    private async Task<(TestPerson Person, Browser Browser)> ParentAsync(TestProject project, string page, string answer = "Coming")
    {
        var person = await app.MemberAsync(project);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync(page);
        await browser.SubmitAsync("coming", ("answer", answer));
        return (person, browser);
    }

    private static async Task BringAsync(Browser browser, string page, string kind, string name)
    {
        await browser.OpenAsync($"{page}/along");
        await browser.SubmitAsync("bring", ("Form.Kind", kind), ("Form.Name", name));
    }
}
