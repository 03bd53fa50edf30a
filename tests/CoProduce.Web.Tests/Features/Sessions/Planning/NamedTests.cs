using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Planning;

public class NamedTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Whoever_is_named_runs_that_one_session_and_no_other()
    {
        var project = await app.ProjectAsync();
        var person = await app.PersonAsync("Hamish T");
        var seat = await app.JoinAsync(project, person);
        await PlanAsync(project, 1, seat, null);
        await PlanAsync(project, 2, null, null);
        var named = await app.SignedInAsync(person);

        foreach (var page in new[] { "who-comes", "closing", "edit", "needs" })
        {
            await named.OpenAsync($"{project.Url}/sessions/1/{page}");
            Assert.Equal(HttpStatusCode.OK, named.Status);
            await named.OpenAsync($"{project.Url}/sessions/2/{page}");
            Assert.Equal(HttpStatusCode.NotFound, named.Status);
        }

        foreach (var page in new[] { "conduct", "agreement/new", "edit", "decisions/new" })
        {
            await named.OpenAsync($"{project.Url}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, named.Status);
        }
    }

    [Fact]
    public async Task What_people_need_is_read_by_who_runs_the_session_and_the_one_named_to_arrange_things()
    {
        var project = await app.ProjectAsync();
        var (runs, arranges) = (await app.PersonAsync("Hamish T"), await app.StaffAsync());
        var seat = await app.JoinAsync(project, runs);
        await PlanAsync(project, 1, seat, arranges.Id);
        var (lead, familyLead) = (
            await app.MemberAsync(project, Hat.Professional, coLead: true),
            await app.MemberAsync(project, coLead: true)
        );
        var url = $"{project.Url}/sessions/1";

        foreach (
            var (who, may) in new[] { (runs, true), (arranges, true), (lead, false), (familyLead, false), (await app.StaffAsync(), false) }
        )
        {
            var browser = await app.SignedInAsync(who);
            await browser.OpenAsync($"{url}/needs");
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, browser.Status);
            await browser.OpenAsync(url);
            Assert.Equal(may, browser.Page.QuerySelector($"a[href='{url}/needs']") is not null);
        }
    }

    [Fact]
    public async Task Whoever_is_named_to_run_a_session_changes_it_and_names_nobody_in_their_place()
    {
        var project = await app.ProjectAsync();
        var (person, friend) = (await app.PersonAsync("Hamish T"), await app.PersonAsync("Crony C"));
        var (seat, other) = (await app.JoinAsync(project, person), await app.JoinAsync(project, friend));
        await PlanAsync(project, 1, seat, null);
        var named = await app.SignedInAsync(person);
        await named.OpenAsync($"{project.Url}/sessions/1/edit");
        Assert.Null(named.Page.QuerySelector("[name='Form.RunBy']"));

        foreach (var (field, who) in new[] { ("Form.RunBy", other), ("Form.ArrangedBy", friend.Id) })
        {
            await named.OpenAsync($"{project.Url}/sessions/1/edit");
            await named.SubmitAsync("session", (field, $"{who}"));
            Assert.Equal(HttpStatusCode.Conflict, named.Status);
            Assert.Contains("is for those who run the project to say", named.Text, StringComparison.Ordinal);
        }

        await named.OpenAsync($"{project.Url}/sessions/1/edit");
        await named.SubmitAsync("session", ("Form.Title", "Tea and cake"));
        Assert.Contains("Saved. Everyone who is coming has been told.", named.Text, StringComparison.Ordinal);
        Assert.Equal(
            (seat, "Tea and cake"),
            await app.InDatabaseAsync(async db =>
            {
                var session = await db.Sessions.SingleAsync(s => s.ProjectId == project.Id);
                return (session.RunByParticipantId!.Value, session.Title);
            })
        );
    }

    [Fact]
    public async Task Whoever_is_named_after_people_shared_reads_nothing_of_it_and_the_people_are_told_and_read_who_does()
    {
        var project = await app.ProjectAsync();
        var runner = await app.PersonAsync("Hamish T");
        var seat = await app.JoinAsync(project, runner);
        await PlanAsync(project, 1, seat, null);
        var (family, arranger) = (await app.PersonAsync(), await app.MemberAsync(project, Hat.Professional, "Marta F"));
        await app.JoinAsync(project, family);
        var parent = await app.SignedInAsync(family);
        await parent.OpenAsync("/my-access-needs");
        await parent.SubmitAsync("add", ("Form.Own", "Kanarie sits by the door"));
        var url = $"{project.Url}/sessions/1";
        await ShareAsync(parent, url);
        Assert.Contains("This is who reads what you share: Hamish T. Nobody else does.", parent.Text, StringComparison.Ordinal);

        app.Clock.Move(TimeSpan.FromMinutes(5));
        var services = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
        await services.OpenAsync($"{url}/edit");
        await services.SubmitAsync("session", ("Form.ArrangedBy", $"{arranger.Id}"));

        var reader = await app.SignedInAsync(arranger);
        await reader.OpenAsync($"{url}/needs");
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        Assert.DoesNotContain("Kanarie", reader.Text, StringComparison.Ordinal);
        await parent.OpenAsync("/my-words");
        Assert.Contains("Other people are named on a session", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{url}/my-needs");
        Assert.Contains("Hamish T, Marta F", parent.Text, StringComparison.Ordinal);
        Assert.Contains("Named after you shared this, so they do not read it: Marta F.", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync(parent.Page.QuerySelector("form[id^='take-back-']")!.Id!);
        await ShareAsync(parent, url);
        await reader.OpenAsync($"{url}/needs");
        Assert.Contains("Kanarie", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_shares_from_an_old_page_goes_to_nobody_whom_that_page_did_not_name()
    {
        var project = await app.ProjectAsync();
        var seat = await app.JoinAsync(project, await app.PersonAsync("Hamish T"));
        await PlanAsync(project, 1, seat, null);
        var (family, arranger) = (await app.PersonAsync(), await app.MemberAsync(project, Hat.Professional, "Marta F"));
        await app.JoinAsync(project, family);
        var (parent, url) = (await app.SignedInAsync(family), $"{project.Url}/sessions/1");
        await parent.OpenAsync("/my-access-needs");
        await parent.SubmitAsync("add", ("Form.Own", "Kanarie sits by the door"));
        await parent.OpenAsync($"{url}/my-needs");
        var need = parent.Page.QuerySelector("#share [name='Form.Ids']")!.GetAttribute("value")!;

        var services = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
        await services.OpenAsync($"{url}/edit");
        await services.SubmitAsync("session", ("Form.ArrangedBy", $"{arranger.Id}"));
        await parent.SubmitAsync("share", ("Form.Ids", need));

        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Who reads this has changed", parent.Text, StringComparison.Ordinal);
        Assert.Contains("Now it is: Hamish T, Marta F", parent.Text, StringComparison.Ordinal);
        Assert.NotNull(parent.Page.QuerySelector("#share [name='Form.Ids'][checked]"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.SharedNeeds.CountAsync(n => n.PersonId == family.Id)));
        await parent.SubmitAsync("share", ("Form.Ids", need));
        Assert.Contains("Shared with those who run this session", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_cannot_come_is_offered_no_form_to_share_what_they_need_and_sends_none()
    {
        var project = await app.ProjectAsync();
        await PlanAsync(project, 1, await app.JoinAsync(project, await app.PersonAsync("Hamish T")), null);
        var (family, url) = (await app.PersonAsync(), $"{project.Url}/sessions/1");
        await app.JoinAsync(project, family);
        var (parent, other) = (await app.SignedInAsync(family), await app.SignedInAsync(family));
        await parent.OpenAsync("/my-access-needs");
        await parent.SubmitAsync("add", ("Form.Own", "Kanarie sits by the door"));
        await parent.OpenAsync($"{url}/my-needs");
        var need = parent.Page.QuerySelector("#share [name='Form.Ids']")!.GetAttribute("value")!;

        await other.OpenAsync(url);
        await other.SubmitAsync("coming", ("answer", "CannotCome"));
        await parent.SubmitAsync("share", ("Form.Ids", need));

        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("You said that you cannot come", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{url}/my-needs");
        Assert.Null(parent.Page.GetElementById("share"));
        Assert.Contains("Say that you may come first", parent.Text, StringComparison.Ordinal);
    }

    private static async Task ShareAsync(Browser parent, string url)
    {
        await parent.OpenAsync($"{url}/my-needs");
        await parent.SubmitAsync("share", ("Form.Ids", parent.Page.QuerySelector("#share [name='Form.Ids']")!.GetAttribute("value")!));
    }

    [Fact]
    public async Task A_lead_of_services_cancels_nothing_that_has_been_and_reads_no_companions_names_of_another_session()
    {
        var project = await app.ProjectAsync();
        var seat = await app.JoinAsync(project, await app.PersonAsync("Hamish T"));
        await PlanAsync(project, 1, seat, null);
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await parent.OpenAsync($"{project.Url}/sessions/1");
        await parent.SubmitAsync("coming", ("answer", "Coming"));
        await parent.OpenAsync($"{project.Url}/sessions/1/along");
        await parent.SubmitAsync("bring", ("Form.Name", "Kanarie"), ("Form.Kind", nameof(CompanionKind.Child)));
        var lead = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));

        await lead.OpenAsync($"{project.Url}/sessions/1/who-comes");
        Assert.DoesNotContain("Kanarie", lead.Text, StringComparison.Ordinal);
        foreach (var (later, why) in new[] { (TimeSpan.FromDays(20), "This session has begun"), (TimeSpan.FromHours(2), "What has been") })
        {
            app.Clock.Move(later);
            lead = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
            await lead.OpenAsync($"{project.Url}/sessions/1");
            Assert.Null(lead.Page.GetElementById("cancel"));
            await lead.OpenAsync($"{project.Url}/leave");
            var token = lead.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
            var answer = await lead.Client.PostAsync(
                $"{project.Url}/sessions/1/cancel",
                new FormUrlEncodedContent([new("__RequestVerificationToken", token)])
            );
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains(why, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private Task<int> PlanAsync(TestProject project, int number, int? runBy, int? arrangedBy) =>
        app.InDatabaseAsync(db =>
        {
            var starts = app.Clock.Now.AddDays(20);
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)
            {
                RunByParticipantId = runBy,
                ArrangedByPersonId = arrangedBy,
            };
            db.Add(new Session(number, project.Id, plan));
            return db.SaveChangesAsync();
        });
}
