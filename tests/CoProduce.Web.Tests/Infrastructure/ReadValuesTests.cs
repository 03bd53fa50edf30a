using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoProduce.Web.Tests.Infrastructure;

public class ReadValuesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task The_address_says_whom_a_form_is_about_whatever_the_form_says()
    {
        var project = await app.ProjectAsync();
        var (one, two) = (await app.PersonAsync("One"), await app.PersonAsync("Two"));
        var (first, second) = (await app.JoinAsync(project, one), await app.JoinAsync(project, two));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people/{first}/remove");

        await staff.SubmitAsync("reason", ("Form.Reason", "Twice."), ("id", $"{second}"), ("slug", "another"), ("verb", "keep"));

        var states = await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.ProjectId == project.Id).ToDictionaryAsync(p => p.Id, p => p.State)
        );
        Assert.Equal((ParticipantState.Removed, ParticipantState.TakingPart), (states[first], states[second]));
        var order = app.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ValueProviderFactories;
        Assert.IsType<RouteValueProviderFactory>(order[0]);
    }

    [Theory]
    [InlineData("Emperor")]
    [InlineData("99")]
    [InlineData("")]
    public async Task A_role_that_no_page_offers_makes_nobody_a_lead(string role)
    {
        var project = await app.ProjectAsync();
        var seat = await app.JoinAsync(project, await app.PersonAsync());
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people");

        await staff.SubmitAsync($"facilitator-{seat}", ("role", role));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("not what the page offers", staff.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.Id == seat && (p.IsCoLead || p.IsFacilitator))));
    }

    [Theory]
    [InlineData("ParentCarer,YoungPerson")]
    [InlineData("2")]
    [InlineData("parentcarer")]
    [InlineData(" ParentCarer")]
    public async Task A_choice_is_exactly_one_that_the_page_offers(string hat)
    {
        var project = await app.ProjectAsync();
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/join");

        await browser.SubmitAsync("join", ("Form.Hat", hat));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.False(await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.PersonId == person.Id)));
    }

    [Fact]
    public async Task Reading_settings_that_no_page_offers_are_not_said_to_be_saved()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/reading-settings");

        await visitor.SubmitAsync("reading", ("Theme", "Nonsense"));

        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains(KnownChoices.Why, visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_no_page_offers_is_not_taken_for_coming()
    {
        var project = await app.ProjectAsync();
        await app.InDatabaseAsync(db =>
        {
            var starts = app.Clock.Now.AddDays(20);
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null);
            db.Add(new Session(1, project.Id, plan));
            return db.SaveChangesAsync();
        });
        var member = await app.SignedInAsync(await app.MemberAsync(project));
        await member.OpenAsync($"{project.Url}/sessions/1");

        await member.SubmitAsync("coming", ("answer", "Perhaps"));

        Assert.Equal(HttpStatusCode.BadRequest, member.Status);
        Assert.Equal(
            0,
            await app.InDatabaseAsync(db =>
                db.Rsvps.CountAsync(r => db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == project.Id))
            )
        );
    }

    [Fact]
    public async Task Something_ticked_that_was_not_on_the_page_is_refused_and_not_left_out_in_silence()
    {
        var member = await app.SignedInAsync(await app.PersonAsync());
        await member.OpenAsync("/my-access-needs");

        await member.SubmitAsync("add", ("Form.Chosen", "Captions"), ("Form.Chosen", "A red carpet"));

        Assert.Equal(HttpStatusCode.Conflict, member.Status);
        Assert.Contains(KnownChoices.Why, member.Text, StringComparison.Ordinal);
    }
}
