using System.Net;
using AngleSharp.Html.Dom;
using CoProduce.Data.Drafts;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Whoever types for a long time and is signed out meanwhile loses nothing, in whichever form.</summary>
public sealed class KeptFormTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(TestProject Project, TestPerson Person, Browser Browser)> AtSaidAsync(int? said = null)
    {
        var project = await app.ProjectAsync();
        var (author, person) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var number = await app.ContributionAsync(project, author);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/said/{said ?? number}");
        return (project, person, browser);
    }

    private Task<int> SignOutAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.SignInTickets.Where(s => s.Account.PersonId == person.Id).ExecuteDeleteAsync());

    private static Task SignInAsync(Browser browser, TestPerson person) =>
        browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

    [Fact]
    public async Task I_left_in_another_tab_and_what_i_was_writing_in_the_first_was_given_back_to_me()
    {
        var (project, person, browser) = await AtSaidAsync();
        var other = await app.SignedInAsync(person);
        await other.OpenAsync($"{project.Url}/leave");
        await other.SubmitAsync("leave");

        await browser.SubmitAsync("comment", ("Comment.Text", "Us too."));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Contains("Your words are still here", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Us too.", browser.Page.QuerySelector("#kept-0")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_sent_after_the_sign_in_had_run_out_is_in_its_form_again_on_the_page_it_stands_on()
    {
        var (_, person, browser) = await AtSaidAsync();
        var page = browser.Url;
        await SignOutAsync(person);
        await browser.SubmitAsync("comment", ("Comment.Text", "Us too."));
        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Comments.CountAsync(c => c.Text == "Us too.")));
        Assert.DoesNotContain(
            "Us too",
            await app.InDatabaseAsync(db => db.KeptForms.Where(f => f.PersonId == person.Id).Select(f => f.Fields).SingleAsync()),
            StringComparison.Ordinal
        );

        await SignInAsync(browser, person);
        Assert.Equal(page, browser.Url);
        Assert.Contains("You were signed out, so this was not sent", browser.Text, StringComparison.Ordinal);
        Assert.Equal("Us too.", browser.Page.QuerySelectorAll("#comment textarea").OfType<IHtmlTextAreaElement>().Single().Value);
        await browser.SubmitAsync("comment");
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Comments.CountAsync(c => c.Text == "Us too.")));
        await browser.OpenAsync(page);
        Assert.DoesNotContain("You were signed out", browser.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.KeptForms.AnyAsync(f => f.PersonId == person.Id)));
    }

    [Fact]
    public async Task It_is_there_for_a_day_and_for_nobody_else_on_the_same_device()
    {
        var (project, person, browser) = await AtSaidAsync();
        var page = browser.Url;
        await SignOutAsync(person);
        await browser.SubmitAsync("comment", ("Comment.Text", "Only mine to see."));

        var other = await app.MemberAsync(project);
        await SignInAsync(browser, other);
        Assert.Equal(page, browser.Url);
        Assert.DoesNotContain("Only mine to see.", browser.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_i_wanted_to_say_comes_back_into_its_own_form_with_who_may_read_it()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        var page = browser.Url;
        await SignOutAsync(person);
        await browser.SubmitAsync("speak", ("Text", "Is there a lift? <b>&"), ("Audience", "ForumAndReplier"));

        await SignInAsync(browser, person);

        Assert.Equal(page, browser.Url);
        Assert.Contains("What you filled in is below again", browser.Text, StringComparison.Ordinal);
        var form = browser.Page.QuerySelector("#speak")!;
        Assert.Equal("Is there a lift? <b>&", form.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("ForumAndReplier", form.QuerySelector("[name=Audience][checked]")!.GetAttribute("value"));
        Assert.NotNull(browser.Page.QuerySelector("a[href='#speak']"));
    }

    [Fact]
    public async Task Words_come_back_into_the_form_they_were_written_in_and_into_no_other()
    {
        var (project, person, browser) = await AtSaidAsync();
        await app.ContributionAsync(project, person);
        await SignOutAsync(person);
        await browser.SubmitAsync("comment", ("Comment.Text", "Only for the first."));
        await SignInAsync(browser, person);

        await browser.OpenAsync($"{project.Url}/said/2");

        Assert.DoesNotContain("Only for the first.", browser.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_forms_wait_the_last_one_sent_is_kept_and_the_oldest_go()
    {
        var (_, person, browser) = await AtSaidAsync();
        var now = app.Clock.Now;
        await app.InDatabaseAsync(db =>
        {
            db.AddRange(
                Enumerable
                    .Range(0, 25)
                    .Select(i => new KeptForm
                    {
                        PersonId = person.Id,
                        Page = "/",
                        To = $"/old/{i}",
                        At = now,
                        Until = now.AddDays(i < 5 ? -1 : 1),
                    })
            );
            return db.SaveChangesAsync();
        });
        await SignOutAsync(person);

        await browser.SubmitAsync("comment", ("Comment.Text", "Us too."));

        var kept = await app.InDatabaseAsync(db =>
            db.KeptForms.Where(f => f.PersonId == person.Id).OrderBy(f => f.Id).Select(f => f.To).ToListAsync()
        );
        Assert.Equal(20, kept.Count);
        Assert.Equal("/old/6", kept[0]);
        Assert.DoesNotContain("/old/", kept[^1], StringComparison.Ordinal);
    }
}
