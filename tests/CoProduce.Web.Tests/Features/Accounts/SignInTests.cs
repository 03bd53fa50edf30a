using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Accounts;

public class SignInTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_person_signs_in_and_goes_on_to_the_page_they_wanted()
    {
        var person = await app.PersonAsync();
        var browser = app.Visitor();
        await browser.OpenAsync("/account/sign-in?from=/projects");

        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.Equal("/projects", browser.Url);
    }

    [Fact]
    public async Task A_wrong_password_says_so_and_keeps_the_email()
    {
        var person = await app.PersonAsync();
        var browser = app.Visitor();
        await browser.OpenAsync("/account/sign-in");

        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", "not the right words"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("We could not sign you in.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(person.Email, browser.Page.QuerySelector("#sign-in [name=Email]")!.GetAttribute("value"));
    }
}
