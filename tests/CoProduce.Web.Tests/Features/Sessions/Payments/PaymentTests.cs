using System.Net;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Payments;

public class PaymentTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(TestProject Project, TestPerson Person, Browser Parent)> ParentAsync()
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.JoinAsync(project, person);
        await app.InDatabaseAsync(async db =>
        {
            var session = new Session(
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
                    null
                )
            );
            db.Add(session);
            await db.SaveChangesAsync();
            db.Add(new Rsvp(session, person.Id, RsvpAnswer.Coming, app.Clock.Now));
            return await db.SaveChangesAsync();
        });
        return (project, person, await app.SignedInAsync(person));
    }

    private static async Task ClaimAsync(
        Browser browser,
        TestProject project,
        string what = "The bus there and back.",
        string pounds = "4.20"
    )
    {
        await browser.OpenAsync("/my-payments");
        await browser.SubmitAsync(
            "claim",
            ("Form.ProjectId", $"{project.Id}"),
            ("Form.Kind", "Travel"),
            ("Form.Pounds", pounds),
            ("Form.For", what)
        );
    }

    private Task<int> LastClaimAsync() => app.InDatabaseAsync(db => db.Claims.OrderBy(c => c.Id).Select(c => c.Id).LastAsync());

    private async Task<Browser> StaffAsync(string? form = null, params (string, string)[] typed)
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/payments");
        if (form is not null)
        {
            await staff.SubmitAsync(form, typed);
        }

        return staff;
    }

    [Fact]
    public async Task The_offer_is_on_the_sessions_page_before_anyone_answers_and_all_four_answers_are_kept()
    {
        var (project, person, parent) = await ParentAsync();
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        var organiser = await app.SignedInAsync(lead);
        await parent.OpenAsync($"{project.Url}/sessions/1");
        Assert.Contains("Not said yet", parent.Text, StringComparison.Ordinal);
        await organiser.OpenAsync($"{project.Url}/sessions/1/payment");
        await organiser.SubmitAsync("offer", ("Offer.Pounds", "20"));
        await parent.OpenAsync($"{project.Url}/sessions/1");
        Assert.Contains("£20 for your time", parent.Text, StringComparison.Ordinal);

        await parent.OpenAsync($"{project.Url}/sessions/1/payment");
        Assert.Contains("If you get benefits, please get advice", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("answer", ("Answer.Say", "Less"), ("Answer.LessPounds", "30"));
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("That is not less than £20", parent.Text, StringComparison.Ordinal);
        foreach (var answer in new[] { "Yes", "No", "Charity", "Less" })
        {
            await parent.OpenAsync($"{project.Url}/sessions/1/payment");
            await parent.SubmitAsync("answer", ("Answer.Say", answer), ("Answer.LessPounds", answer is "Less" ? "5" : ""));
            Assert.Equal(
                answer,
                await app.InDatabaseAsync(db =>
                    db.Thanks.Where(t => t.PersonId == person.Id).Select(t => t.Answer.ToString()).SingleAsync()
                )
            );
        }
    }

    [Fact]
    public async Task Those_who_came_are_thanked_once_and_only_afterwards()
    {
        var (project, person, _) = await ParentAsync();
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        var organiser = await app.SignedInAsync(lead);
        await organiser.OpenAsync($"{project.Url}/sessions/1/payment");
        Assert.Contains("The session has not been yet", organiser.Text, StringComparison.Ordinal);
        app.Clock.Move(TimeSpan.FromDays(21));
        organiser = await app.SignedInAsync(lead);
        await organiser.OpenAsync($"{project.Url}/sessions/1/payment");
        await organiser.SubmitAsync("thanks");

        Assert.Contains("1 of 1 people have been thanked", organiser.Text, StringComparison.Ordinal);
        Assert.Null(organiser.Page.GetElementById("thanks"));
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Notices.CountAsync(n => n.PersonId == person.Id && n.Text == "Thank you for coming to the session")
            )
        );
    }

    [Fact]
    public async Task Two_of_the_staff_agree_and_the_person_sees_that_it_was_paid()
    {
        var (project, _, parent) = await ParentAsync();
        await ClaimAsync(parent, project);
        Assert.Contains("Waiting", parent.Text, StringComparison.Ordinal);
        var id = await LastClaimAsync();

        var first = await StaffAsync($"agree-{id}");
        Assert.Contains("A second person has to agree as well", first.Text, StringComparison.Ordinal);
        Assert.Null(first.Page.GetElementById($"agree-{id}"));
        var second = await StaffAsync($"agree-{id}");
        await second.SubmitAsync($"settle-{id}", ("Settle.On", "2099-01-01"));
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        await second.SubmitAsync($"settle-{id}", ("Settle.On", $"{app.Clock.Now.AddDays(-1):yyyy-MM-dd}"));
        Assert.Contains("not before two people agreed", second.Text, StringComparison.Ordinal);
        await second.SubmitAsync($"settle-{id}", ("Settle.On", $"{app.Clock.Now:yyyy-MM-dd}"));

        await parent.OpenAsync("/my-payments");
        Assert.Contains("Paid", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_agrees_to_their_own_claim()
    {
        var (project, staff) = (await app.ProjectAsync(), await app.StaffAsync());
        await app.JoinAsync(project, staff);
        var browser = await app.SignedInAsync(staff);
        await ClaimAsync(browser, project);
        var id = await LastClaimAsync();
        await browser.OpenAsync("/forum/payments");
        Assert.Null(browser.Page.GetElementById($"agree-{id}"));

        await browser.OpenAsync("/my-payments");
        var token = browser.Page.QuerySelector("#claim [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await browser.Client.PostAsync(
            $"/forum/payments/{id}/agree",
            new FormUrlEncodedContent([new("__RequestVerificationToken", token)])
        );
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Bank_details_another_persons_project_and_an_empty_amount_are_refused_and_the_words_are_kept()
    {
        var (project, _, parent) = await ParentAsync();
        await ClaimAsync(parent, project, "Please pay 12-34-56 12345678");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("leave them out", parent.Text, StringComparison.Ordinal);
        await ClaimAsync(parent, project, pounds: "0");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Equal("The bus there and back.", parent.Page.QuerySelector("[name='Form.For']")!.GetAttribute("value"));
        await ClaimAsync(parent, await app.ProjectAsync());
        Assert.Contains("Choose one of your projects", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_for_the_treasurer_holds_every_claim_and_no_formula_and_is_written_down()
    {
        var (project, _, parent) = await ParentAsync();
        await ClaimAsync(parent, project, "=HYPERLINK(\"https://example.org\")");
        var staff = await StaffAsync();

        var csv = await (await staff.Client.GetAsync("/forum/payments/claims.csv")).Content.ReadAsStringAsync();

        Assert.Contains("4.20", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=HYPERLINK", csv, StringComparison.Ordinal);
        await parent.OpenAsync("/my-data/who-looked");
        Assert.Contains("Saved a file with personal data in it", parent.Text, StringComparison.Ordinal);
        app.Clock.Move(TimeSpan.FromMinutes(6));
        await staff.OpenAsync("/forum/payments/claims.csv");
        Assert.StartsWith("/account/again", staff.Url, StringComparison.Ordinal);
    }
}
