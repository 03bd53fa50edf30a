using System.Net;
using System.Text.RegularExpressions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Tests.Features.Accounts;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Safety.Outside;

/// <summary>A worry that nobody in the forum may read, or may agree to close.</summary>
public sealed partial class OutsideTests : IAsyncDisposable
{
    private const string Words = "Both of them looked away. Kanarie.";
    private const string Chair = "chair@example.org";
    private const string Officer = "officer@example.org";
    private const string Passphrase = "seven quiet herons wade slowly";

    private readonly CoProduceApp app = new();
    private TestPerson _lead = null!;
    private TestPerson _admin = null!;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_contact_outside_counts_when_they_said_yes_with_a_passphrase_and_a_second_person_confirmed_them()
    {
        await PeopleAsync();
        var admin = await app.SignedInAsync(_admin);
        await admin.OpenAsync("/forum/duties");
        await admin.OpenAsync("/forum/outside-contact");
        Assert.Contains("Nobody yet", admin.Text, StringComparison.Ordinal);
        await admin.SubmitAsync("name", ("Form.Name", "Robin C"));
        Assert.Equal(HttpStatusCode.BadRequest, admin.Status);
        Assert.Contains("Type their email", admin.Text, StringComparison.Ordinal);
        await NameAsync(admin);
        Assert.Contains("They have not said yes yet", admin.Text, StringComparison.Ordinal);
        Assert.Contains("A second person has to say yes", admin.Text, StringComparison.Ordinal);

        var chair = app.Visitor();
        await chair.OpenAsync(Link().Match((await app.LettersToAsync(Chair))[^1].Body).Groups[1].Value);
        await chair.SubmitAsync("yes", ("Form.Password", "password1234"));
        Assert.Equal(HttpStatusCode.BadRequest, chair.Status);
        await chair.SubmitAsync("yes", ("Form.Password", Passphrase));
        Assert.Contains("Keep your passphrase safe", chair.Text, StringComparison.Ordinal);

        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync("/forum/outside-contact");
        await lead.SubmitAsync("confirm-1");
        Assert.Contains("Robin C, Chair of the forum", lead.Text, StringComparison.Ordinal);
        Assert.Empty(lead.Page.QuerySelectorAll("[id^='confirm-']"));
        Assert.DoesNotContain(
            Passphrase,
            await app.InDatabaseAsync(db => db.OutsideContacts.Select(c => c.PassphraseHash!).SingleAsync()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_worry_about_everyone_who_reads_worries_goes_outside_and_the_page_says_who_has_it()
    {
        await WithContactAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        Assert.Contains(
            "If it is about all of them, it goes to Robin C (Chair of the forum, outside the forum)",
            visitor.Text,
            StringComparison.Ordinal
        );
        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", $"{_lead.Id}"));
        Assert.Contains("It is with Robin C (Chair of the forum, outside the forum).", visitor.Text, StringComparison.Ordinal);

        var letter = (await app.LettersToAsync(Chair))[^1];
        Assert.Equal("Something confidential waits for you", letter.Subject);
        Assert.DoesNotContain("worr", letter.Body, StringComparison.OrdinalIgnoreCase);
        Assert.False(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.Page == "/safeguarding")));
        var (chair, page) = await ChairAsync();
        Assert.DoesNotContain("Kanarie", chair.Page.Source.Text, StringComparison.Ordinal);
        await chair.OpenAsync($"{page}/worry");
        Assert.Equal(page, chair.Url);
        await chair.SubmitAsync("open", ("Form.Password", "not this one at all"));
        Assert.Contains("That is not your passphrase", chair.Text, StringComparison.Ordinal);
        await chair.SubmitAsync("open", ("Form.Password", Passphrase));
        Assert.Contains(Words, chair.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.ConcernReads.CountAsync()));
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);
    }

    [Fact]
    public async Task The_contact_sees_to_it_and_closes_it_alone_when_nobody_in_the_forum_may_read_it()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        var (chair, _) = await ChairAsync(Passphrase);

        await chair.SubmitAsync("take-up");
        await chair.SubmitAsync("note", ("Note.Words", " "));
        Assert.Equal(HttpStatusCode.BadRequest, chair.Status);
        await chair.SubmitAsync("note", ("Note.Words", "I called the council."));
        await chair.SubmitAsync("end", ("End.Outcome", "DesignatedOfficer"), ("End.Reason", "The officer has it."));

        Assert.Contains("I called the council.", chair.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Concerns.AnyAsync(c => c.ClosedAt != null && c.ClosedById == c.OutcomeById)));
    }

    [Fact]
    public async Task When_one_lead_is_left_the_contact_is_the_second_person_who_agrees_to_close_and_hears_of_it_only_then()
    {
        await WithContactAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words));
        Assert.Contains("It is with Teresa Q.", visitor.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.OutsideLinks.AnyAsync()));
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        await lead.SubmitAsync("take-up");
        await lead.SubmitAsync("end", ("End.Outcome", "Advice"), ("End.Reason", "They have help now."));
        Assert.Contains("Teresa Q, Robin C (Chair of the forum, outside the forum)", lead.Text, StringComparison.Ordinal);

        var (chair, _) = await ChairAsync(Passphrase);
        await chair.SubmitAsync("close", ("agrees", "true"));

        Assert.Contains("It is closed", chair.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_after_seven_days_and_another_comes_while_the_worry_still_needs_them()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        var (chair, page) = await ChairAsync(Passphrase);
        app.Clock.Move(TimeSpan.FromMinutes(31));
        await chair.OpenAsync($"{page}/worry");
        Assert.Equal(page, chair.Url);

        app.Clock.Move(TimeSpan.FromDays(7));
        await chair.OpenAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, chair.Status);
        await RunAsync();
        await RunAsync();

        Assert.Equal(2, await app.InDatabaseAsync(db => db.OutsideLinks.CountAsync()));
        var (again, other) = await ChairAsync(Passphrase);
        Assert.NotEqual(page, other);
        Assert.Contains(Words, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worry_about_the_contact_too_is_not_kept_and_the_numbers_stand_there()
    {
        await WithContactAsync();
        var contact = await app.InDatabaseAsync(db => db.OutsideContacts.Select(c => c.PersonId).SingleAsync());
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", $"{_lead.Id}"), ("Form.About", $"{contact}"));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Everyone who could read this is named in it", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_the_passphrase_is_slowed_down()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        var (chair, _) = await ChairAsync();
        for (var tries = 0; tries < 6; tries++)
        {
            await chair.SubmitAsync("open", ("Form.Password", "not this one at all"));
            if (tries < 5)
            {
                Assert.Equal(HttpStatusCode.BadRequest, chair.Status);
            }
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, chair.Status);
    }

    [Fact]
    public async Task What_was_with_the_contact_before_goes_to_the_next_one_at_once()
    {
        await WithContactAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words));
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync(await app.WorryAsync());
        await lead.SubmitAsync("take-up");
        await lead.SubmitAsync("end", ("End.Outcome", "Advice"), ("End.Reason", "They have help now."));

        await NameOfficerAsync();
        await lead.OpenAsync("/forum/outside-contact");
        await lead.SubmitAsync("confirm-2");

        Assert.Contains("confidential", (await app.LettersToAsync(Officer))[^1].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_named_in_the_worry_sets_no_new_contact_and_reads_what_everyone_could()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        await NameOfficerAsync();
        await app.PersonAsync("Bea W", duties: ForumDuties.Administrator);
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync("/forum/outside-contact");
        await lead.SubmitAsync("confirm-2");

        Assert.Contains("Your yes is written down. It needs the yes of one more person.", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.LettersToAsync(Officer), letter =>
            letter.Subject.Contains("confidential", StringComparison.Ordinal)
        );
        var (chair, _) = await ChairAsync(Passphrase);
        Assert.Contains(Words, chair.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_forum_where_only_two_decide_naming_one_of_them_in_a_worry_does_not_keep_it_from_setting_a_contact()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        await NameOfficerAsync();
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync("/forum/outside-contact");
        await lead.SubmitAsync("confirm-2");

        Assert.Contains("Confirmed.", lead.Text, StringComparison.Ordinal);
    }

    private async Task NameOfficerAsync()
    {
        var admin = await app.SignedInAsync(_admin);
        await admin.OpenAsync("/forum/outside-contact");
        await admin.SubmitAsync(
            "name",
            ("Form.Name", "Jo D"),
            ("Form.Role", "Designated officer"),
            ("Form.Email", Officer),
            ("Form.Phone", "01632 960002")
        );
        var officer = app.Visitor();
        await officer.OpenAsync(Link().Match((await app.LettersToAsync(Officer))[^1].Body).Groups[1].Value);
        await officer.SubmitAsync("yes", ("Form.Password", Passphrase));
    }

    [Fact]
    public async Task Two_worries_can_be_open_beside_each_other()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        var (chair, first) = await ChairAsync(Passphrase);
        await TellAboutLeadAsync();
        await chair.OpenAsync(Link().Match((await app.LettersToAsync(Chair))[^1].Body).Groups[1].Value);
        await chair.SubmitAsync("open", ("Form.Password", Passphrase));
        Assert.EndsWith("/worry", chair.Url, StringComparison.Ordinal);

        await chair.OpenAsync($"{first}/worry");
        Assert.Equal($"{first}/worry", chair.Url);
        Assert.Contains(Words, chair.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_open_for_too_long_has_their_note_back()
    {
        await WithContactAsync();
        await TellAboutLeadAsync();
        var (chair, _) = await ChairAsync(Passphrase);
        app.Clock.Move(TimeSpan.FromMinutes(31));
        await chair.SubmitAsync("note", ("Note.Words", "I called the council."));

        Assert.Equal(HttpStatusCode.Conflict, chair.Status);
        Assert.Contains("Nothing was saved.", chair.Text, StringComparison.Ordinal);
        Assert.Contains("I called the council.", chair.Page.Source.Text, StringComparison.Ordinal);
    }

    private async Task PeopleAsync()
    {
        _lead = await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead);
        _admin = await app.PersonAsync("Alex V", duties: ForumDuties.Administrator);
    }

    private static Task NameAsync(Browser admin) =>
        admin.SubmitAsync(
            "name",
            ("Form.Name", "Robin C"),
            ("Form.Role", "Chair of the forum"),
            ("Form.Email", Chair),
            ("Form.Phone", "01632 960001")
        );

    private async Task WithContactAsync()
    {
        await PeopleAsync();
        var admin = await app.SignedInAsync(_admin);
        await admin.OpenAsync("/forum/outside-contact");
        await NameAsync(admin);
        var chair = app.Visitor();
        await chair.OpenAsync(Link().Match((await app.LettersToAsync(Chair))[^1].Body).Groups[1].Value);
        await chair.SubmitAsync("yes", ("Form.Password", Passphrase));
        var lead = await app.SignedInAsync(_lead);
        await lead.OpenAsync("/forum/outside-contact");
        await lead.SubmitAsync("confirm-1");
    }

    private async Task TellAboutLeadAsync()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        await visitor.SubmitAsync("worried", ("Form.Words", Words), ("Form.About", $"{_lead.Id}"));
    }

    private async Task<(Browser Chair, string Page)> ChairAsync(string? passphrase = null)
    {
        var page = Link().Match((await app.LettersToAsync(Chair))[^1].Body).Groups[1].Value;
        var chair = app.Visitor();
        await chair.OpenAsync(page);
        if (passphrase is not null)
        {
            await chair.SubmitAsync("open", ("Form.Password", passphrase));
        }

        return (chair, page);
    }

    private async Task RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SafeguardingJob>().RunAsync(CancellationToken.None);
    }

    [GeneratedRegex("https://localhost(/outside/(?:yes/)?[0-9a-f]{64})")]
    private static partial Regex Link();
}
