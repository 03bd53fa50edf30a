using System.Net;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A form that could not be taken from an old page: the way back leads to the form, with the words in it.</summary>
public class WayBackTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("/complaint", "Form.Words")]
    [InlineData("/worried", "Form.Words")]
    [InlineData("/account/forgotten", "Email")]
    public async Task A_visitor_whose_page_was_too_old_gets_back_to_the_form_with_every_word(string page, string field)
    {
        await app.PersonAsync(duties: ForumDuties.SafeguardingLead);
        var browser = app.Visitor();
        await browser.OpenAsync(page);
        await SendAsync(browser, page, field, "Nobody wrote back to me.");

        await BackAtTheFormAsync(browser, page, field);
    }

    [Theory]
    [InlineData("/complaint")]
    [InlineData("/worried")]
    public async Task Somebody_who_was_signed_out_meanwhile_gets_back_to_the_form_with_every_word(string page)
    {
        await app.PersonAsync(duties: ForumDuties.SafeguardingLead);
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync(page);
        await app.InDatabaseAsync(db => db.SignInTickets.Where(s => s.Account.PersonId == person.Id).ExecuteDeleteAsync());
        await browser.SubmitAsync(FormOf(browser, page), ("Form.Words", "Nobody wrote back to me."));

        await BackAtTheFormAsync(browser, page, "Form.Words");
    }

    private static async Task SendAsync(Browser browser, string page, string field, string words)
    {
        var token = browser.Page.QuerySelector($"form[action='{page}'] [name='__RequestVerificationToken']")!;
        token.SetAttribute("value", "too old");
        await browser.SubmitAsync(FormOf(browser, page), (field, words));
    }

    private static async Task BackAtTheFormAsync(Browser browser, string page, string field)
    {
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Please send that again", browser.Text, StringComparison.Ordinal);
        Assert.Equal(page, browser.Page.QuerySelector("main li a")!.GetAttribute("href"));
        await browser.SubmitAsync("again");

        Assert.Contains("Look it over, then send it.", browser.Text, StringComparison.Ordinal);
        var typed = browser.Page.QuerySelector($"form[action='{page}'] [name='{field}']")!;
        Assert.Equal("Nobody wrote back to me.", (typed.GetAttribute("value") ?? typed.TextContent).Trim());
    }

    private static string FormOf(Browser browser, string page) => browser.Page.Forms.Single(f => f.GetAttribute("action") == page).Id!;
}
