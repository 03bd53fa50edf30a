using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

public class IdempotencyTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(Browser Browser, List<KeyValuePair<string, string>> Form)> NameFormAsync(string name)
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/account");
        return (browser, Browser.Filled((IHtmlFormElement)browser.Page.GetElementById("name")!, [("Name.DisplayName", name)]));
    }

    private static Task<HttpResponseMessage> SendAsync(
        Browser browser,
        IEnumerable<KeyValuePair<string, string>> form,
        string page = "/account/name"
    ) => browser.Client.PostAsync(page, new FormUrlEncodedContent(form));

    [Fact]
    public async Task A_form_sent_twice_has_one_effect_and_the_same_answer()
    {
        var (browser, form) = await NameFormAsync("Amina");
        var first = await SendAsync(browser, form);
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", "Someone else"));

        var second = await SendAsync(browser, form);
        await browser.OpenAsync("/account");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Contains("Your name is saved.", browser.Text, StringComparison.Ordinal);
        Assert.Equal("Someone else", browser.Page.QuerySelector("#name [name='Name.DisplayName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_that_arrive_at_the_same_moment_have_one_effect_and_the_same_answer()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        var page = $"{project.Url}/stages/understand/speak";
        await browser.OpenAsync(page);
        var form = Browser.Filled(
            (IHtmlFormElement)browser.Page.GetElementById("speak")!,
            [("Kind", "Idea"), ("Text", "A quiet hour."), ("ShownAs", "GroupOnly")]
        );

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsync(browser, form, page))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers.Select(a => a.Headers.Location).Distinct());
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Other_words_from_the_same_page_are_a_form_of_their_own()
    {
        var (browser, form) = await NameFormAsync("Amina");
        await SendAsync(browser, form);

        var answer = await SendAsync(browser, form.Select(f => f.Key == "Name.DisplayName" ? KeyValuePair.Create(f.Key, "Amina K") : f));
        await browser.OpenAsync("/account");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Amina K", browser.Page.QuerySelector("#name [name='Name.DisplayName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Of_those_who_send_a_projects_first_words_at_once_each_is_heard_with_a_number_of_its_own()
    {
        var project = await app.ProjectAsync();
        var page = $"{project.Url}/stages/understand/speak";
        var sent = new List<(Browser Browser, List<KeyValuePair<string, string>> Form)>();
        for (var i = 0; i < 6; i++)
        {
            var browser = await app.SignedInAsync(await app.MemberAsync(project));
            await browser.OpenAsync(page);
            var speak = (IHtmlFormElement)browser.Page.GetElementById("speak")!;
            sent.Add((browser, Browser.Filled(speak, [("Kind", "Idea"), ("Text", $"Words {i}"), ("ShownAs", "GroupOnly")])));
        }

        await Task.WhenAll(sent.Select(s => Task.Run(() => SendAsync(s.Browser, s.Form, page))));

        var numbers = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.Number).Order().ToListAsync()
        );
        Assert.Equal([1, 2, 3, 4, 5, 6], numbers);
    }

    [Fact]
    public async Task A_form_with_a_mistake_can_be_mended_and_sent_again_from_the_same_page()
    {
        var (browser, form) = await NameFormAsync("");
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(browser, form)).StatusCode);

        var mended = form.Select(f => f.Key == "Name.DisplayName" ? KeyValuePair.Create(f.Key, "Mended") : f);

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(browser, mended)).StatusCode);
        await browser.OpenAsync("/account");
        Assert.Equal("Mended", browser.Page.QuerySelector("#name [name='Name.DisplayName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_sent_where_there_is_nothing_gets_the_page_that_says_so()
    {
        var (browser, form) = await NameFormAsync("Amina");

        foreach (var page in new[] { "/forum/people/1/approve", $"/account/email/{new string('0', 64)}", "/nowhere" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(browser, form, page)).StatusCode);
        }
    }

    [Fact]
    public async Task Somebody_elses_key_does_not_stop_my_form()
    {
        var (one, oneForm) = await NameFormAsync("One");
        var (other, otherForm) = await NameFormAsync("Other");
        var key = oneForm.Single(f => f.Key == "_once").Value;
        await SendAsync(one, oneForm);

        await SendAsync(other, otherForm.Select(f => f.Key == "_once" ? KeyValuePair.Create(f.Key, key) : f));

        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.DisplayName == "Other")));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page_that_says_what_to_do()
    {
        var (browser, form) = await NameFormAsync("Amina");

        var answer = await SendAsync(browser, form.Where(f => !f.Key.Contains("RequestVerification", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Please send that again", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
