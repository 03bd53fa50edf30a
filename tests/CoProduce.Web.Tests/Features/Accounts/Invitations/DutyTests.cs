using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Invitations;

public class DutyTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private Task<TestPerson> AdminAsync() => app.PersonAsync("Alex V", duties: ForumDuties.Administrator);

    private async Task<Browser> AskAsync(TestPerson asker, string email, string duty = "Staff", string password = TestData.Password)
    {
        var browser = await app.SignedInAsync(asker);
        await browser.OpenAsync("/forum/duties");
        await browser.SubmitAsync("ask", ("Form.Email", email), ("Form.Duty", duty), ("Form.Password", password));
        return browser;
    }

    private async Task<string> SaidYesAsync(TestPerson asker, TestPerson asked, string duty = "Staff")
    {
        await AskAsync(asker, asked.Email, duty);
        var theirs = await app.SignedInAsync(asked);
        await theirs.OpenAsync(await app.LinkToAsync(asked.Email));
        await theirs.SubmitAsync("accept");
        var id = await app.InDatabaseAsync(db => db.Invitations.Where(i => i.Email == asked.Email).Select(i => i.Id).SingleAsync());
        return $"/forum/duties/{id}";
    }

    private Task<ForumDuties> DutiesOfAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Duties).SingleAsync());

    [Fact]
    public async Task A_duty_is_taken_on_only_when_a_second_administrator_confirms_it()
    {
        var (asker, asked) = (await AdminAsync(), await app.PersonAsync());
        var page = await SaidYesAsync(asker, asked);
        Assert.Equal(ForumDuties.None, await DutiesOfAsync(asked));

        var first = await app.SignedInAsync(asker);
        await first.OpenAsync(page);
        Assert.Contains("A second person has to confirm it", first.Text, StringComparison.Ordinal);
        Assert.Null(first.Page.GetElementById("confirm"));

        var second = await app.SignedInAsync(await AdminAsync());
        await second.OpenAsync(page);
        await second.SubmitAsync("confirm", ("Form.Password", "not this one at all"));
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Equal(ForumDuties.None, await DutiesOfAsync(asked));
        await second.SubmitAsync("confirm", ("Form.Password", TestData.Password));
        Assert.Contains("Confirmed", second.Text, StringComparison.Ordinal);
        Assert.Equal(ForumDuties.Staff, await DutiesOfAsync(asked));
    }

    [Fact]
    public async Task The_one_who_asked_is_refused_even_when_they_send_the_second_form_themselves()
    {
        var (asker, asked) = (await AdminAsync(), await app.PersonAsync());
        var page = await SaidYesAsync(asker, asked);
        var browser = await app.SignedInAsync(asker);
        await browser.OpenAsync("/reading-settings");
        var token = browser.Page.QuerySelector("#reading [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await browser.Client.PostAsync(
            $"{page}/confirm",
            new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Password", TestData.Password)])
        );

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(ForumDuties.None, await DutiesOfAsync(asked));
    }

    [Fact]
    public async Task A_safeguarding_lead_is_named_by_an_administrator_and_a_safeguarding_lead_together()
    {
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        var (asker, asked) = (await AdminAsync(), await app.PersonAsync());
        var page = await SaidYesAsync(asker, asked, "SafeguardingLead");
        var admin = await app.SignedInAsync(await AdminAsync());
        await admin.OpenAsync(page);
        Assert.Contains("one asks, the other confirms", admin.Text, StringComparison.Ordinal);

        await lead.OpenAsync(page);
        await lead.SubmitAsync("confirm", ("Form.Password", TestData.Password));
        Assert.Equal(ForumDuties.SafeguardingLead, await DutiesOfAsync(asked));
    }

    [Fact]
    public async Task Whoever_is_named_in_an_open_worry_chooses_no_new_reader_and_reads_what_everyone_could()
    {
        var lead = await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead);
        var third = await app.PersonAsync("Pat I", duties: ForumDuties.SafeguardingLead);
        var (asker, asked) = (await AdminAsync(), await app.PersonAsync());
        await app.InDatabaseAsync(db =>
        {
            var now = app.Clock.Now;
            var worry = new SafeguardingConcern(Guid.NewGuid(), new SealedConcern("sealed"), null, now, (now.AddHours(4), now.AddHours(8)));
            worry.Name(lead.Id);
            db.Add(worry);
            return db.SaveChangesAsync();
        });
        var page = await SaidYesAsync(asker, asked, "Deputy");

        foreach (var (who, told) in new[] { (lead, "It needs the yes of one more person."), (third, "Confirmed. It counts from now on.") })
        {
            Assert.Equal(ForumDuties.None, await DutiesOfAsync(asked));
            var browser = await app.SignedInAsync(who);
            await browser.OpenAsync(page);
            await browser.SubmitAsync("confirm", ("Form.Password", TestData.Password));
            Assert.Contains(told, browser.Text, StringComparison.Ordinal);
        }

        Assert.Equal(ForumDuties.Deputy, await DutiesOfAsync(asked));
    }

    [Fact]
    public async Task Asking_needs_the_password_again_and_a_safeguarding_lead_is_not_told_of_other_duties()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var admin = await AskAsync(await AdminAsync(), email, password: "not this one at all");
        Assert.Equal(HttpStatusCode.BadRequest, admin.Status);
        Assert.Contains("That is not your password.", admin.Text, StringComparison.Ordinal);
        Assert.Empty(await app.LettersToAsync(email));

        var asked = await app.PersonAsync();
        var page = await SaidYesAsync(await AdminAsync(), asked);
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        await lead.OpenAsync("/forum/duties");
        Assert.DoesNotContain(asked.Email, lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);
    }

    [Fact]
    public async Task Forum_staff_cannot_give_duties()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/duties");
        Assert.Equal(HttpStatusCode.NotFound, staff.Status);
    }
}
