using System.Net;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.EndingDuties;

public sealed class EndingDutyTests : IAsyncDisposable
{
    private const ForumDuties Admin = ForumDuties.Administrator;

    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Whoever_has_a_duty_lays_it_down_at_once_and_it_counts_on_the_next_request_everywhere()
    {
        var staff = await app.StaffAsync();
        var (here, elsewhere) = (await app.SignedInAsync(staff), await app.SignedInAsync(staff));

        await here.OpenAsync("/account/duties");
        await here.SubmitAsync("lay-down-Staff");

        Assert.Contains("You have laid down the duty “Forum staff”", here.Text, StringComparison.Ordinal);
        await elsewhere.OpenAsync("/forum");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        Assert.Contains("You have laid down", (await app.LettersToAsync(staff.Email))[^1].Body, StringComparison.Ordinal);
        Assert.True(await IsInTrailAsync(AuditEvent.DutiesChanged, staff));
    }

    [Fact]
    public async Task The_last_administrator_and_the_last_safeguarding_lead_read_why_they_cannot_go_and_whom_to_ask()
    {
        foreach (var (duty, because) in new[] { (Admin, "an administrator"), (ForumDuties.SafeguardingLead, "a safeguarding lead") })
        {
            var browser = await app.SignedInAsync(await app.PersonAsync("Last L", duties: duty));
            await browser.OpenAsync("/account/duties");
            Assert.Contains($"Nobody else is {because}", browser.Text, StringComparison.Ordinal);
            Assert.Null(browser.Page.GetElementById($"lay-down-{duty}"));
            Assert.NotNull(browser.Page.QuerySelector("main a[href='/forum/duties']"));
        }
    }

    [Fact]
    public async Task A_duty_is_taken_away_when_a_second_person_agrees_and_its_holder_is_told_who_both_were()
    {
        var staff = await app.StaffAsync();
        var theirs = await app.SignedInAsync(staff);
        var first = await app.SignedInAsync(await app.PersonAsync("Alex V", duties: Admin));
        await first.OpenAsync("/forum/duties");
        await first.OpenAsync(first.Page.QuerySelector("main a[href^='/forum/duties/held/']")!.GetAttribute("href")!);
        await first.SubmitAsync("end-Staff", ("Form.Password", "not this one at all"));
        Assert.Equal(HttpStatusCode.BadRequest, first.Status);
        await first.SubmitAsync("end-Staff", ("Form.Password", TestData.Password));
        var page = $"/forum/duties/held/{staff.Id}";
        await first.OpenAsync(page);
        Assert.Contains("You asked for this. Somebody else has to agree", first.Text, StringComparison.Ordinal);
        Assert.True(await IsInTrailAsync(AuditEvent.DutyRemovalAsked, staff));
        await theirs.OpenAsync("/forum");
        Assert.Equal(HttpStatusCode.OK, theirs.Status);

        var second = await app.SignedInAsync(await app.PersonAsync("Bea W", duties: Admin));
        await second.OpenAsync(page);
        await second.SubmitAsync("end-Staff", ("Form.Password", TestData.Password));

        await theirs.OpenAsync("/forum");
        Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
        var letter = (await app.LettersToAsync(staff.Email))[^1];
        Assert.Contains("Alex V and Bea W have ended your duty “Forum staff”", letter.Body, StringComparison.Ordinal);
        Assert.True(await IsInTrailAsync(AuditEvent.DutiesChanged, staff));
    }

    [Fact]
    public async Task A_duty_that_somebody_wants_to_end_stays_when_one_of_them_says_that_it_should()
    {
        var deputy = await app.PersonAsync("Pat I", duties: ForumDuties.Deputy);
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        await lead.OpenAsync($"/forum/duties/held/{deputy.Id}");
        await lead.SubmitAsync("end-Deputy", ("Form.Password", TestData.Password));
        var admin = await app.SignedInAsync(await app.PersonAsync("Alex V", duties: Admin));
        await admin.OpenAsync("/forum/duties");
        Assert.Contains("Somebody asked to end one", admin.Text, StringComparison.Ordinal);

        await admin.OpenAsync($"/forum/duties/held/{deputy.Id}");
        await admin.SubmitAsync("keep-Deputy");

        Assert.Contains("The duty stays theirs", admin.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.DutyRemovals.AnyAsync()));
    }

    [Fact]
    public async Task Whoever_is_named_in_an_open_worry_ends_no_readers_duty_and_reads_what_everyone_could()
    {
        var reader = await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead);
        var named = await app.PersonAsync("Alex V", duties: Admin);
        await app.PersonAsync("Pat I", duties: ForumDuties.SafeguardingLead);
        await NameInAWorryAsync(named);
        var (first, second) = (await app.SignedInAsync(await app.PersonAsync("Bea W", duties: Admin)), await app.SignedInAsync(named));

        await EndAsync(first, reader);
        Assert.Contains("The duty ends when a second person agrees", first.Text, StringComparison.Ordinal);
        await EndAsync(second, reader);
        Assert.Contains("Your yes is written down. It needs the yes of one more person.", second.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == reader.Id && p.Duties != ForumDuties.None)));
        await second.OpenAsync($"/forum/duties/held/{reader.Id}");
        Assert.DoesNotContain(
            "worry",
            second.Text.Replace("I am worried", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase
        );

        await EndAsync(await app.SignedInAsync(await app.PersonAsync("Cas X", duties: Admin)), reader);
        Assert.False(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == reader.Id && p.Duties != ForumDuties.None)));
    }

    private static async Task EndAsync(Browser who, TestPerson reader)
    {
        await who.OpenAsync($"/forum/duties/held/{reader.Id}");
        await who.SubmitAsync("end-SafeguardingLead", ("Form.Password", TestData.Password));
    }

    private Task<int> NameInAWorryAsync(TestPerson who) =>
        app.InDatabaseAsync(db =>
        {
            var now = app.Clock.Now;
            var worry = new SafeguardingConcern(Guid.NewGuid(), new SealedConcern("sealed"), null, now, (now.AddHours(4), now.AddHours(8)));
            worry.Name(who.Id);
            db.Add(worry);
            return db.SaveChangesAsync();
        });

    [Fact]
    public async Task Whoever_alone_may_read_an_open_worry_reads_why_they_cannot_go_and_two_others_cannot_end_their_duty()
    {
        var (lead, deputy) = (
            await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead),
            await app.PersonAsync("Pat I", duties: ForumDuties.Deputy)
        );
        await NameInAWorryAsync(lead);
        var mine = await app.SignedInAsync(deputy);

        await mine.OpenAsync("/account/duties");
        Assert.Contains("A worry is open that nobody but you may read", mine.Text, StringComparison.Ordinal);
        Assert.Null(mine.Page.GetElementById("lay-down-Deputy"));
        await mine.OpenAsync("/my-data/forget");
        Assert.Contains("A worry is open that nobody but you may read", mine.Text, StringComparison.Ordinal);
        foreach (var name in new[] { "Alex V", "Bea W" })
        {
            var admin = await app.SignedInAsync(await app.PersonAsync(name, duties: Admin));
            await admin.OpenAsync($"/forum/duties/held/{deputy.Id}");
            await admin.SubmitAsync("end-Deputy", ("Form.Password", TestData.Password));
            Assert.Contains(name == "Alex V" ? "Asked." : "It needs the yes of one more person.", admin.Text, StringComparison.Ordinal);
        }

        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == deputy.Id && p.Duties == ForumDuties.Deputy)));
        var other = await app.SignedInAsync(lead);
        await other.OpenAsync("/account/duties");
        Assert.DoesNotContain("A worry is open", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_twice_in_one_moment_that_a_duty_should_end_reads_the_same_twice()
    {
        var (staff, admin) = (await app.StaffAsync(), await app.PersonAsync("Alex V", duties: Admin));
        var browsers = new[] { await app.SignedInAsync(admin), await app.SignedInAsync(admin) };
        foreach (var browser in browsers)
        {
            await browser.OpenAsync($"/forum/duties/held/{staff.Id}");
        }

        await Task.WhenAll(browsers.Select(b => b.SubmitAsync("end-Staff", ("Form.Password", TestData.Password))));

        Assert.All(browsers, b => Assert.Contains("The duty ends when a second person agrees", b.Text, StringComparison.Ordinal));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.DutyRemovals.CountAsync()));
    }

    [Fact]
    public async Task A_safeguarding_lead_has_no_say_in_the_duties_of_others()
    {
        var staff = await app.StaffAsync();
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        await lead.OpenAsync($"/forum/duties/held/{staff.Id}");
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task Of_two_administrators_who_go_in_the_same_moment_one_stays(bool firstForgets, bool secondForgets)
    {
        var people = new[] { await app.PersonAsync("Alex V", duties: Admin), await app.PersonAsync("Bea W", duties: Admin) };
        var browsers = new[] { await app.SignedInAsync(people[0]), await app.SignedInAsync(people[1]) };
        foreach (var (browser, forgets) in browsers.Zip([firstForgets, secondForgets]))
        {
            await browser.OpenAsync(forgets ? "/my-data/forget" : "/account/duties");
        }

        await Task.WhenAll(
            browsers
                .Zip([firstForgets, secondForgets])
                .Select(b =>
                    b.Second
                        ? b.First.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"))
                        : b.First.SubmitAsync("lay-down-Administrator")
                )
        );

        Assert.Equal(1, await app.InDatabaseAsync(db => db.People.CountAsync(p => p.Duties == Admin)));
        Assert.Single(browsers, b => b.Status is HttpStatusCode.Conflict);
        Assert.Single(browsers, b => b.Text.Contains("Nobody else is an administrator", StringComparison.Ordinal));
    }

    private Task<bool> IsInTrailAsync(AuditEvent what, TestPerson about) =>
        app.InDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.What == what && e.AboutPersonId == about.Id));
}
