using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class TakingPartNowTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData(ParticipantState.Left)]
    [InlineData(ParticipantState.Removed)]
    public async Task Whoever_has_gone_rewords_nothing_and_closes_no_talk_but_takes_their_words_back(ParticipantState gone)
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project);
        var number = await app.ContributionAsync(project, person);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/said/{number}/withdraw");
        await GoneAsync(person, gone);

        foreach (var what in new[] { "edit", "talk", "judge" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await browser.PostAsync($"{project.Url}/said/{number}/{what}", ("Form.Text", "Other")));
        }

        await browser.SubmitAsync("withdraw");
        Assert.NotNull(
            await app.InDatabaseAsync(db => db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.WithdrawnAt).SingleAsync())
        );
    }

    [Fact]
    public async Task A_lead_who_has_not_said_yes_to_the_new_agreement_runs_nothing_until_they_have()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/agreement/new");
        await lead.SubmitAsync("reword", ("Form.Text", "We let each other finish."));

        foreach (var page in new[] { "people", "agreement/new", "conduct", "decisions/new", "stages/understand/close" })
        {
            await lead.OpenAsync($"{project.Url}/{page}");
            Assert.StartsWith($"{project.Url}/agreement?from=", lead.Url, StringComparison.Ordinal);
        }

        await lead.OpenAsync("/waiting");
        Assert.DoesNotContain(project.Slug, lead.Page.Source.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/agreement");
        Assert.Equal(HttpStatusCode.Conflict, await lead.PostAsync($"{project.Url}/agreement/new", ("Form.Text", "Mine.")));
        Assert.Equal(HttpStatusCode.Conflict, await lead.PostAsync($"{project.Url}/agreement", ("number", "1")));
        await lead.SubmitAsync("agree");
        await lead.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.OK, lead.Status);
    }

    [Theory]
    [InlineData(Hat.ParentCarer)]
    [InlineData(Hat.Professional)]
    public async Task Both_hats_thank_and_plan_and_change_only_the_session_they_run(Hat hat)
    {
        var project = await app.ProjectAsync();
        var number = await app.ContributionAsync(project, await app.MemberAsync(project));
        var member = await app.SignedInAsync(await app.MemberAsync(project, hat));

        await member.OpenAsync($"{project.Url}/said/{number}");
        await member.SubmitAsync("thank", ("Thank.Text", "That helped us."));
        Assert.Contains("Your thank-you is there", member.Text, StringComparison.Ordinal);

        await member.OpenAsync($"{project.Url}/sessions/new");
        await member.SubmitAsync(
            "session",
            ("Form.Title", "Idea evening"),
            ("Form.Purpose", "Build ideas."),
            ("Form.On", app.Clock.Now.AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("Form.From", "18:30"),
            ("Form.To", "20:00"),
            ("Form.Place", "Northmere Library")
        );
        Assert.Contains("The session is planned", member.Text, StringComparison.Ordinal);
        await member.OpenAsync($"{project.Url}/sessions/1/edit");
        Assert.Equal(HttpStatusCode.OK, member.Status);

        var other = await app.SignedInAsync(await app.MemberAsync(project, hat));
        await other.OpenAsync($"{project.Url}/sessions/1");
        Assert.Null(other.Page.GetElementById("cancel"));
        Assert.Equal(HttpStatusCode.NotFound, await other.PostAsync($"{project.Url}/sessions/1/cancel"));
    }

    private Task<int> GoneAsync(TestPerson person, ParticipantState state) =>
        app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.PersonId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.State, state))
        );
}
