using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class OneGroupTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Tag = "Also works in services";

    [Fact]
    public async Task Somebody_from_services_who_asks_as_a_parent_is_shown_as_such_and_the_lead_for_families_lets_them_in()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        var member = await app.SignedInAsync(await app.MemberAsync(project));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        var seat = await AskAsync(project, await app.PersonAsync("Ines V", Hat.Professional), Hat.ParentCarer);

        await staff.OpenAsync($"{project.Url}/people");
        Assert.Contains(Tag, staff.Text, StringComparison.Ordinal);
        Assert.Contains("The lead for families has to agree", staff.Text, StringComparison.Ordinal);
        Assert.Null(staff.Page.GetElementById($"admit-{seat}"));
        Assert.Equal(HttpStatusCode.Conflict, await staff.PostAsync($"{project.Url}/people/{seat}/admit"));

        await lead.OpenAsync($"{project.Url}/people");
        Assert.Contains(Tag, lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync($"admit-{seat}");

        await member.OpenAsync($"{project.Url}/people");
        Assert.Contains(Tag, member.Text, StringComparison.Ordinal);
        Assert.Equal(ParticipantState.TakingPart, await StateAsync(seat));
    }

    [Fact]
    public async Task Staff_who_bring_in_somebody_from_services_as_a_parent_ask_the_lead_for_families_too()
    {
        var project = await app.ProjectAsync();
        var person = await app.PersonAsync("Ines V", Hat.Professional);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people/add");

        await staff.SubmitAsync("add", ("Form.Email", person.Email), ("Form.Hat", nameof(Hat.ParentCarer)));

        Assert.Contains("The lead for families has to agree", staff.Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.PersonId == person.Id && p.State == ParticipantState.Asked))
        );
    }

    [Fact]
    public async Task A_parent_who_asks_as_somebody_from_services_waits_for_forum_staff()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
        var seat = await AskAsync(project, await app.PersonAsync(), Hat.Professional);

        await lead.OpenAsync($"{project.Url}/people");

        Assert.Contains("Nobody has confirmed where they work", lead.Text, StringComparison.Ordinal);
        Assert.Null(lead.Page.GetElementById($"admit-{seat}"));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people");
        await staff.SubmitAsync($"admit-{seat}");
        Assert.Equal(ParticipantState.TakingPart, await StateAsync(seat));
    }

    [Fact]
    public async Task Staff_say_no_to_somebody_from_services_who_reads_why_and_comes_in_under_no_other_hat()
    {
        var project = await app.ProjectAsync();
        var worker = await app.PersonAsync("Ines V", Hat.Professional);
        await app.InDatabaseAsync(db =>
            db.People.Where(p => p.Id == worker.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ApprovedAt, (DateTime?)null))
        );
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"/forum/people/{worker.Id}/turn-down");
        await staff.SubmitAsync("turn-down");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("turn-down", ("Form.Reason", "Nobody at the council knows you."));

        var browser = await app.SignedInAsync(worker);
        await browser.OpenAsync("/not-confirmed");
        Assert.Contains("Nobody at the council knows you.", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Whom to ask", browser.Text, StringComparison.Ordinal);
        foreach (var hat in new[] { Hat.Professional, Hat.ParentCarer })
        {
            await browser.OpenAsync($"{project.Url}/join");
            await browser.SubmitAsync("join", ("Form.Hat", $"{hat}"));
            Assert.Equal(HttpStatusCode.Conflict, browser.Status);
            Assert.Contains("The forum has said no to where you work", browser.Text, StringComparison.Ordinal);
        }

        await staff.OpenAsync("/not-confirmed");
        Assert.Equal(HttpStatusCode.NotFound, staff.Status);
    }

    private async Task<int> AskAsync(TestProject project, TestPerson person, Hat hat)
    {
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/join");
        await browser.SubmitAsync("join", ("Form.Hat", $"{hat}"));
        return await app.InDatabaseAsync(db => db.Participants.Where(p => p.PersonId == person.Id).Select(p => p.Id).SingleAsync());
    }

    private Task<ParticipantState> StateAsync(int seat) =>
        app.InDatabaseAsync(db => db.Participants.Where(p => p.Id == seat).Select(p => p.State).SingleAsync());
}
