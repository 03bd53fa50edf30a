using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Accounts.Passkeys;

/// <summary>What a device makes is tried in a browser; here is what is refused.</summary>
public class PasskeyTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Forged =
        """{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"e30","attestationObject":"AAAA","""
        + """ "authenticatorData":"AAAA","signature":"AAAA","userHandle":"MQ"},"clientExtensionResults":{}}""";

    [Theory]
    [InlineData("")]
    [InlineData("not a passkey")]
    [InlineData("[1,2]")]
    [InlineData(Forged)]
    public async Task What_is_not_a_passkey_changes_nothing(string credential)
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account/passkeys");

        await browser.SubmitAsync("add", ("Credential", credential));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("You have none yet", browser.Text, StringComparison.Ordinal);
        Assert.Empty(await app.LettersToAsync(person.Email));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a passkey")]
    [InlineData(Forged)]
    public async Task Nobody_signs_in_with_what_is_not_a_passkey(string credential)
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/account/sign-in");

        await visitor.SubmitAsync("passkey", ("Credential", credential));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("That passkey did not work here", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Making_one_asks_again_who_it_is_when_the_sign_in_is_old()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        app.Clock.Move(TimeSpan.FromMinutes(6));

        await browser.OpenAsync("/account/passkeys");

        Assert.StartsWith("/account/again", browser.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_may_use_passkeys_on_our_own_pages()
    {
        var visitor = app.Visitor();
        var answer = await visitor.Client.GetAsync("/account/sign-in");

        var policy = Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        Assert.Contains("publickey-credentials-get=self", policy, StringComparison.Ordinal);
        Assert.Contains("camera=()", policy, StringComparison.Ordinal);
    }
}
