using System.Net;
using System.Text;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Safety.Safeguarding;

/// <summary>Telling a worry, reading it, and seeing to it, through the real forms.</summary>
public sealed class SafeguardingTests : IAsyncDisposable
{
    private const string Words = "A child came with a bruise and would not say why. Kanarie.";

    private readonly CoProduceApp app = CoProduceApp.OfItsOwn();
    private TestPerson _lead = null!;
    private TestPerson _deputy = null!;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Anyone_tells_a_worry_without_an_account_and_only_leads_and_deputies_read_it()
    {
        var visitor = await TellAsync();
        Assert.Contains("You did the right thing", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("a[data-leave]"));

        foreach (var reader in new[] { _lead, _deputy })
        {
            var browser = await app.SignedInAsync(reader);
            await browser.OpenAsync(await app.WorryAsync());
            Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
            Assert.Contains("07700 900123", browser.Text, StringComparison.Ordinal);
        }

        foreach (
            var other in new[]
            {
                await app.StaffAsync(),
                await app.PersonAsync("Ada", duties: ForumDuties.Administrator),
                await app.PersonAsync(),
            }
        )
        {
            var browser = await app.SignedInAsync(other);
            foreach (var page in new[] { "/safeguarding", await app.WorryAsync() })
            {
                await browser.OpenAsync(page);
                Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            }
        }
    }

    [Fact]
    public async Task No_mail_no_notice_and_no_byte_of_the_database_file_tells_what_it_is_about()
    {
        await TellAsync();

        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync()));
        Assert.All(await app.InDatabaseAsync(db => db.Notices.Select(n => n.Text).ToListAsync()), t =>
            Assert.Equal("Something needs you", t)
        );
        Assert.All(await app.InDatabaseAsync(db => db.OutgoingMails.Select(m => m.Subject).ToListAsync()), s =>
            Assert.Equal("Something needs you", s)
        );
        var name = Path.GetFileName(app.EmbeddedFile);
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint"));
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), name + "*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            var bytes = await reader.ReadToEndAsync();
            Assert.DoesNotContain("Kanarie", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("07700 900123", bytes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_it_is_about_has_no_way_to_it_whatever_their_duties()
    {
        await ReadersAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", $"{_lead.Id}"));

        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync("/safeguarding");
        Assert.Contains("Nothing is open", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync(await app.WorryAsync());
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);
        Assert.Equal([_deputy.Id], await app.InDatabaseAsync(db => db.Notices.Select(n => n.PersonId).ToListAsync()));
    }

    [Fact]
    public async Task A_worry_about_everyone_who_could_read_it_is_not_kept_and_the_numbers_stand_there()
    {
        await ReadersAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");

        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", $"{_lead.Id}"), ("Form.About", $"{_deputy.Id}"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("They are outside the forum", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(Words, visitor.Page.GetElementById("Form_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Concerns.CountAsync()));
    }

    [Fact]
    public async Task Somebody_ticked_who_reads_worries_no_more_is_not_passed_over_in_silence()
    {
        await ReadersAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");

        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", "99999"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("is not on the page any more", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(Words, visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_own_words_were_passed_on_reads_neither_who_did_nor_gives_them_back_whatever_their_duties()
    {
        await ReadersAsync();
        var project = await app.ProjectAsync();
        await app.JoinAsync(project, _lead);
        var said = $"{project.Url}/said/{await app.ContributionAsync(project, _lead, Words)}";
        var reader = await app.SignedInAsync(await app.MemberAsync(project, name: "Cara P"));
        await reader.OpenAsync($"{said}/worried");
        await reader.SubmitAsync("pass", ("Form.Why", "That bruise."));
        Assert.Contains("It is with Deputy D.", reader.Text, StringComparison.Ordinal);

        var lead = await app.SignedInAsync(_lead);
        foreach (var page in new[] { await app.WorryAsync(), $"{await app.WorryAsync()}/give-back" })
        {
            await lead.OpenAsync(page);
            Assert.Equal(HttpStatusCode.NotFound, lead.Status);
        }

        await lead.OpenAsync("/safeguarding");
        Assert.Contains("Nothing is open", lead.Text, StringComparison.Ordinal);
        var deputy = await app.SignedInAsync(_deputy);
        await deputy.OpenAsync(await app.WorryAsync());
        Assert.Contains("That bruise.", deputy.Text, StringComparison.Ordinal);
        await reader.OpenAsync("/worried/mine");
        Assert.Contains("It is with Deputy D.", reader.Text, StringComparison.Ordinal);
        Assert.Contains("That bruise.", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("would not say why", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_about_worries_goes_to_those_who_stopped_other_mail_and_offers_no_way_to_stop_it()
    {
        await ReadersAsync();
        await app.InDatabaseAsync(db => db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.AllowsMail, false)));
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words));
        app.Clock.Move(TimeSpan.FromDays(4));
        await RunAsync();

        var mails = await app.InDatabaseAsync(db => db.OutgoingMails.ToListAsync());
        Assert.Equal(
            new[] { _lead.Email, _deputy.Email, _deputy.Email }.Order(StringComparer.Ordinal),
            mails.Select(m => m.To).Order(StringComparer.Ordinal)
        );
        Assert.All(mails, m => Assert.DoesNotContain("stop", m.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_showing_is_written_down_also_of_the_page_that_comes_back_to_be_mended_and_of_ones_own_words()
    {
        await TellAsync();
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        await lead.SubmitAsync("note", ("Note.Words", " "));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains(Words, lead.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.ConcernReads.CountAsync(r => r.PersonId == _lead.Id)));

        var person = await app.PersonAsync();
        var own = await app.SignedInAsync(person);
        await own.OpenAsync("/worried");
        await own.SubmitAsync("worried", ("Form.Words", Words), ("Form.WithName", "True"));
        await own.OpenAsync("/worried/mine");
        Assert.Equal(1, await app.InDatabaseAsync(db => db.ConcernReads.CountAsync(r => r.PersonId == person.Id)));
    }

    [Fact]
    public async Task Reading_and_acting_ask_for_a_fresh_sign_in_and_a_note_that_was_typed_is_not_lost()
    {
        await TellAsync();
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        app.Clock.Move(TimeSpan.FromMinutes(6));

        await lead.SubmitAsync("note", ("Note.Words", "I called the school and they will ring back."));
        Assert.Contains("they will ring back", lead.Page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("show once more that it is you", lead.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Concerns.CountAsync(c => c.Notes.Any())));
        foreach (var page in new[] { "/safeguarding", await app.WorryAsync(), "/safeguarding/pauses" })
        {
            await lead.OpenAsync(page);
            Assert.StartsWith("/account/again", lead.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_somebody_took_up_who_has_laid_down_their_duty_waits_for_the_others_again()
    {
        await TellAsync();
        var second = await app.PersonAsync("Second S", duties: ForumDuties.SafeguardingLead);
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        await lead.SubmitAsync("take-up");
        await app.InDatabaseAsync(db => db.Notices.ExecuteDeleteAsync());
        await lead.OpenAsync("/account/duties");
        await lead.SubmitAsync("lay-down-SafeguardingLead");
        await RunAsync();

        Assert.Equal(
            new[] { _deputy.Id, second.Id }.Order(),
            await app.InDatabaseAsync(db => db.Notices.OrderBy(n => n.PersonId).Select(n => n.PersonId).ToListAsync())
        );
        var deputy = await app.SignedInAsync(_deputy);
        await deputy.OpenAsync(await app.WorryAsync());
        await deputy.SubmitAsync("take-up");
        Assert.Contains("You have taken it up", deputy.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_worry_comes_back_kindly()
    {
        await ReadersAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", " "));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("A few words are enough", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("False", false)]
    public async Task Whoever_gave_their_name_sees_how_far_it_is_and_whoever_did_not_is_not_kept(string withName, bool isKept)
    {
        await ReadersAsync();
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/worried");
        await browser.SubmitAsync("worried", ("Form.Words", Words));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.SubmitAsync("worried", ("Form.Words", Words), ("Form.WithName", withName));

        await browser.OpenAsync("/worried/mine");

        Assert.Equal(isKept, browser.Text.Contains("We have it.", StringComparison.Ordinal));
        Assert.Equal(isKept ? person.Id : null, await app.InDatabaseAsync(db => db.Concerns.Select(c => c.RaisedById).SingleAsync()));
    }

    [Fact]
    public async Task It_is_taken_up_noted_and_closed_by_two_people_and_each_reading_is_written_down()
    {
        await TellAsync();
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        await lead.SubmitAsync("take-up");
        await lead.SubmitAsync("note", ("Note.Words", "I called the school."));
        await lead.SubmitAsync("end", ("End.Outcome", "ChildrensServices"), ("End.Reason", "They visit tomorrow."));
        Assert.Contains("A second person has to agree", lead.Text, StringComparison.Ordinal);
        Assert.Null(lead.Page.GetElementById("close"));

        var deputy = await app.SignedInAsync(_deputy);
        await deputy.OpenAsync(await app.WorryAsync());
        Assert.Contains("I called the school.", deputy.Text, StringComparison.Ordinal);
        await deputy.SubmitAsync("close", ("agrees", "true"));

        Assert.Contains("It is closed.", deputy.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.ConcernReads.CountAsync()) >= 4);
        Assert.Contains("Lead L", deputy.Page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deputy_is_told_once_when_nobody_takes_it_up_in_time_and_closed_ones_go_after_ten_years()
    {
        await TellAsync();
        await app.InDatabaseAsync(db => db.Notices.ExecuteDeleteAsync());
        app.Clock.Move(TimeSpan.FromDays(4));

        await RunAsync();
        await RunAsync();

        Assert.Equal(
            [(_deputy.Id, "Something needs you today")],
            await app.InDatabaseAsync(db => db.Notices.Select(n => ValueTuple.Create(n.PersonId, n.Text)).ToListAsync())
        );
        await app.InDatabaseAsync(db => db.Concerns.ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, app.Clock.Now)));
        app.Clock.Move(TimeSpan.FromDays(365 * 9));
        await RunAsync();
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Concerns.CountAsync()));
        app.Clock.Move(TimeSpan.FromDays(365 * 2));
        await RunAsync();
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Concerns.CountAsync()));
    }

    [Fact]
    public async Task What_is_passed_on_is_hidden_from_everyone_at_once_the_author_is_told_kindly_and_the_lead_can_give_it_back()
    {
        await ReadersAsync();
        var project = await app.ProjectAsync();
        var author = await app.MemberAsync(project);
        var said = $"{project.Url}/said/{await app.ContributionAsync(project, author, Words)}";
        var reader = await app.SignedInAsync(await app.MemberAsync(project, name: "Cara P"));
        await reader.OpenAsync($"{said}/worried");
        await reader.SubmitAsync("pass", ("Form.Why", "That bruise."));

        foreach (var page in new[] { said, $"{project.Url}/stages/understand", "/find?words=bruise" })
        {
            await reader.OpenAsync(page);
            Assert.DoesNotContain("would not say why", reader.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("safeguarding lead has", reader.Text, StringComparison.Ordinal);
        }

        var own = await app.SignedInAsync(author);
        await own.OpenAsync(said);
        Assert.Contains("A safeguarding lead has your words", own.Text, StringComparison.Ordinal);
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        Assert.Contains(Words, lead.Text, StringComparison.Ordinal);
        Assert.Contains("That bruise.", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("give-back");
        await reader.OpenAsync(said);
        Assert.Contains(Words, reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("That bruise.", reader.Text, StringComparison.Ordinal);
    }

    private async Task ReadersAsync()
    {
        _lead = await app.PersonAsync("Lead L", duties: ForumDuties.SafeguardingLead);
        _deputy = await app.PersonAsync("Deputy D", duties: ForumDuties.Deputy);
    }

    private async Task<Browser> TellAsync()
    {
        await ReadersAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.Contact", "07700 900123, after six"));
        return visitor;
    }

    private async Task RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SafeguardingJob>().RunAsync(CancellationToken.None);
    }
}
