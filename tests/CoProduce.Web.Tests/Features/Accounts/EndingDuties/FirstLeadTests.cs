using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.EndingDuties;

/// <summary>A fresh forum, where nobody is safeguarding lead.</summary>
public sealed class FirstLeadTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task<TestPerson> AdminAsync() => app.PersonAsync("Alex V", duties: ForumDuties.Administrator | ForumDuties.Staff);

    [Fact]
    public async Task Two_administrators_name_the_first_lead_and_until_then_each_page_says_what_to_do()
    {
        var (asker, asked) = (await AdminAsync(), await app.PersonAsync("Teresa Q"));
        var first = await app.SignedInAsync(asker);
        foreach (var page in new[] { "/account", "/forum", "/forum/duties" })
        {
            await first.OpenAsync(page);
            Assert.Contains("Your first task: name a safeguarding lead", first.Text, StringComparison.Ordinal);
            Assert.Contains("you are the only administrator", first.Text, StringComparison.Ordinal);
        }

        var second = await app.SignedInAsync(await AdminAsync());
        await second.OpenAsync("/account");
        Assert.Contains("a second administrator confirms it", second.Text, StringComparison.Ordinal);
        await first.OpenAsync("/forum/duties");
        await first.SubmitAsync(
            "ask",
            ("Form.Email", asked.Email),
            ("Form.Duty", "SafeguardingLead"),
            ("Form.Password", TestData.Password)
        );
        var theirs = await app.SignedInAsync(asked);
        await theirs.OpenAsync(await app.LinkToAsync(asked.Email));
        await theirs.SubmitAsync("accept");
        await second.OpenAsync("/forum/duties/1");
        await second.SubmitAsync("confirm", ("Form.Password", TestData.Password));

        Assert.Equal(ForumDuties.SafeguardingLead, await DutiesOfAsync(asked.Email));
        await second.OpenAsync("/account");
        Assert.DoesNotContain("Your first task", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_there_is_one_whoever_is_worried_reads_honestly_that_nobody_reads_it_here_and_whom_to_call()
    {
        await AdminAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");

        Assert.Contains("Nobody reads this here yet", visitor.Text, StringComparison.Ordinal);
        Assert.Null(visitor.Page.GetElementById("worried"));
        Assert.All(["tel:999", "tel:101", "tel:08088005000", "tel:08001111"], number =>
            Assert.NotNull(visitor.Page.QuerySelector($"main a[href='{number}']"))
        );
    }

    [Fact]
    public async Task The_command_line_names_the_first_lead_and_not_a_second_one_and_the_trail_says_so()
    {
        var person = await app.PersonAsync("Teresa Q");
        Assert.Equal(0, await new NameSafeguardingLead(person.Email).RunAsync(app.Services));
        Assert.Equal(ForumDuties.SafeguardingLead, await DutiesOfAsync(person.Email));
        Assert.Contains("safeguarding lead now", (await app.LettersToAsync(person.Email))[^1].Body, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db =>
                db.AuditEntries.AnyAsync(e => e.What == AuditEvent.DutiesChanged && e.AboutPersonId == person.Id && e.ByPersonId == null)
            )
        );

        Assert.Equal(1, await new NameSafeguardingLead("another@example.org").RunAsync(app.Services));
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.Email == "another@example.org")));
    }

    [Fact]
    public async Task Whoever_the_command_line_names_counts_once_they_have_chosen_a_password()
    {
        Assert.Equal(0, await new NameSafeguardingLead("teresa@example.org").RunAsync(app.Services));
        var visitor = app.Visitor();
        await visitor.OpenAsync("/worried");
        Assert.Contains("Nobody reads this here yet", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(0, await new NameSafeguardingLead("teresa@example.org").RunAsync(app.Services));
    }

    private Task<ForumDuties> DutiesOfAsync(string email) =>
        app.InDatabaseAsync(db => db.Users.Where(u => u.Email == email).Select(u => u.Person.Duties).SingleAsync());
}
