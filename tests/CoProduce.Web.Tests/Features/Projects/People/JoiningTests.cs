using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class JoiningTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData(Hat.ParentCarer)]
    [InlineData(Hat.Professional)]
    public async Task Either_lead_welcomes_somebody_of_their_group_who_agrees_before_they_speak_and_can_leave(Hat leadsAs)
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, leadsAs, coLead: true));
        var parent = await app.SignedInAsync(await app.PersonAsync("Chidi O", leadsAs));

        await parent.OpenAsync($"{project.Url}/join");
        await parent.SubmitAsync("join");
        Assert.Contains("We have your request", parent.Text, StringComparison.Ordinal);

        await lead.OpenAsync($"{project.Url}/people");
        await lead.SubmitAsync(lead.Page.QuerySelector("form[id^='admit-']")!.Id!);
        Assert.Contains("Chidi O is in", lead.Text, StringComparison.Ordinal);

        await parent.OpenAsync($"{project.Url}/agreement");
        await parent.SubmitAsync("agree");
        Assert.Contains("You can speak, ask and help decide now", parent.Text, StringComparison.Ordinal);

        await parent.OpenAsync($"{project.Url}/leave");
        await parent.SubmitAsync("leave");
        Assert.Contains("You have left this project", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.NotFound, parent.Status);
    }

    [Fact]
    public async Task Somebody_who_has_not_chosen_a_hat_is_asked_to()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.PersonAsync());

        await parent.OpenAsync($"{project.Url}/join");
        await parent.SubmitAsync("join", ("Form.Hat", ""));

        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Choose how you want to take part.", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_twice_is_refused_kindly()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.PersonAsync());
        await parent.OpenAsync($"{project.Url}/join");
        var page = parent.Page;
        await parent.SubmitAsync("join");
        await parent.OpenAsync($"{project.Url}/join");
        Assert.Contains("You have asked to join", parent.Text, StringComparison.Ordinal);

        var fields = Browser.Filled((AngleSharp.Html.Dom.IHtmlFormElement)page.GetElementById("join")!, [("_once", "another")]);
        var answer = await parent.Client.PostAsync($"{project.Url}/join", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("already asked to join", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_back_waits_from_the_day_on_which_they_asked_again()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        var back = await app.PersonAsync("Hamish T");
        await app.JoinAsync(project, back, daysAgo: 40);
        var browser = await app.SignedInAsync(back);
        await browser.OpenAsync($"{project.Url}/leave");
        await browser.SubmitAsync("leave");
        await browser.OpenAsync($"{project.Url}/join");
        await browser.SubmitAsync("join");

        await lead.OpenAsync($"{project.Url}/people");

        Assert.Contains($"Asked on {app.Clock.Now.Day()}", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_turned_down_is_told_with_the_reason_the_lead_had_to_give()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        var asking = await app.PersonAsync("Gosia W");
        var browser = await app.SignedInAsync(asking);
        await browser.OpenAsync($"{project.Url}/join");
        await browser.SubmitAsync("join");

        await lead.OpenAsync($"{project.Url}/people");
        await lead.OpenAsync(lead.Page.QuerySelector("a[href$='/turn-down']")!.GetAttribute("href")!);
        await lead.SubmitAsync("reason", ("Form.Reason", ""));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        await lead.SubmitAsync("reason", ("Form.Reason", "This one is for families of under-fives."));

        Assert.Contains("We have told them", lead.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == asking.Id)));
    }

    [Fact]
    public async Task Somebody_who_is_asked_to_leave_has_no_way_in_on_the_next_page()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project, name: "Kwame B");
        var member = await app.SignedInAsync(person);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await member.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.OK, member.Status);

        var id = await app.InDatabaseAsync(db => db.Participants.Where(p => p.PersonId == person.Id).Select(p => p.Id).SingleAsync());
        await staff.OpenAsync($"{project.Url}/people/{id}/remove");
        await staff.SubmitAsync("reason", ("Form.Reason", "The agreement was broken twice."));

        await member.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.NotFound, member.Status);
    }

    [Fact]
    public async Task The_lead_for_services_does_not_let_parents_in_and_the_page_does_not_ask_them_to()
    {
        var project = await app.ProjectAsync();
        var (families, services) = (
            await app.SignedInAsync(await app.MemberAsync(project, coLead: true)),
            await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true))
        );
        var parent = await app.SignedInAsync(await app.PersonAsync("Chidi O"));
        await parent.OpenAsync($"{project.Url}/join");
        await parent.SubmitAsync("join");

        await services.OpenAsync($"{project.Url}/people");
        Assert.DoesNotContain("Chidi O", services.Text, StringComparison.Ordinal);
        await families.OpenAsync($"{project.Url}/people");
        var admit = families.Page.QuerySelector("form[id^='admit-']")!;
        await services.OpenAsync($"{project.Url}/leave");
        var token = services.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var answer = await services.Client.PostAsync(
            admit.GetAttribute("action")!,
            new FormUrlEncodedContent([new("__RequestVerificationToken", token)])
        );
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);

        await families.SubmitAsync(admit.Id!);
        Assert.Contains("Chidi O is in", families.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_cannot_let_people_in_or_make_leads()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        var asking = await app.PersonAsync();
        var id = await app.InDatabaseAsync(async db =>
        {
            var participant = new Participant(
                project.Id,
                await db.People.SingleAsync(p => p.Id == asking.Id),
                Hat.ParentCarer,
                app.Clock.Now
            );
            db.Add(participant);
            await db.SaveChangesAsync();
            return participant.Id;
        });
        await parent.OpenAsync($"{project.Url}/leave");
        var token = parent.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        foreach (var what in new[] { "admit", "role", "turn-down" })
        {
            var answer = await parent.Client.PostAsync(
                $"{project.Url}/people/{id}/{what}",
                new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("role", "CoLead"), new("Form.Reason", "x")])
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_reworded_agreement_is_asked_about_again_before_anyone_speaks()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        var lead = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));

        await lead.OpenAsync($"{project.Url}/agreement/new");
        await lead.SubmitAsync("reword", ("Form.Text", ""));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        await lead.SubmitAsync("reword", ("Form.Text", "We let each other finish."));

        await parent.OpenAsync($"{project.Url}/agreement/new");
        Assert.StartsWith($"{project.Url}/agreement?from=", parent.Url, StringComparison.Ordinal);
        await parent.OpenAsync(project.Url);
        Assert.Contains("read the working agreement and say yes to it first", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/agreement");
        Assert.Contains("We let each other finish.", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("agree");
        Assert.Contains("You can speak", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forum_staff_bring_a_lead_in_by_email_and_nobody_else_can()
    {
        var project = await app.ProjectAsync();
        var wanted = await app.PersonAsync("Dawn P");
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync($"{project.Url}/people/add");
        await staff.SubmitAsync("add", ("Form.Email", "nobody@example.org"), ("Form.Hat", "ParentCarer"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Nobody has an account with that email yet", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("add", ("Form.Email", wanted.Email), ("Form.Hat", "ParentCarer"));
        Assert.Contains("Dawn P is in", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"{project.Url}/people/add");
        await staff.SubmitAsync("add", ("Form.Email", wanted.Email), ("Form.Hat", "ParentCarer"));
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("Dawn P is already taking part", staff.Text, StringComparison.Ordinal);

        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/people/add");
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);
    }

    [Fact]
    public async Task A_post_without_the_antiforgery_token_is_refused()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.PersonAsync());

        var answer = await parent.Client.PostAsync($"{project.Url}/join", new FormUrlEncodedContent([new("Form.Hat", "ParentCarer")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
