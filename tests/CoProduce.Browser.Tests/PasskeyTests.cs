using CoProduce.Browser.Tests.Infrastructure;
using Microsoft.Playwright;
using static CoProduce.Browser.Tests.Infrastructure.Steps;

namespace CoProduce.Browser.Tests;

/// <summary>Passkeys, with a device that the browser plays.</summary>
public class PasskeyTests(Browsers browsers)
{
    private static readonly Dictionary<string, object> Device = new()
    {
        ["options"] = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        },
    };

    [Fact]
    public async Task A_parent_makes_a_passkey_signs_in_with_it_and_takes_it_away()
    {
        // Whoever takes a passkey away is signed out everywhere else. Passkeys belong to a name, not a number.
        await using var app = new SampleApp();
        await (await browsers.VisitorAsync(Phone)).CloseAsync();
        var address = app.Start().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        var page = await browsers.SignedInAsync("parent", Phone, address: address);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", Device);

        await page.GotoAsync("/account/passkeys");
        await SendAsync(page, "add");
        await page.WaitForSelectorAsync("text=Your passkey is ready");
        await LooksRightAsync(page);

        await page.GotoAsync("/account");
        await PressAsync(page.Locator("#sign-out button"));
        await page.GotoAsync("/account/sign-in?from=/my-words");
        await SendAsync(page, "passkey");
        await Assertions.Expect(page).ToHaveURLAsync($"{address}/my-words");

        await page.GotoAsync("/account/passkeys");
        await PressAsync(page.Locator("[id^=remove-] button").First);
        await page.WaitForSelectorAsync("text=That passkey no longer works");
        await page.GotoAsync("/account");
        await PressAsync(page.Locator("#sign-out button"));
        await page.GotoAsync("/account/sign-in");
        await page.ClickAsync("#passkey button");
        await page.WaitForSelectorAsync("text=That passkey did not work here");
    }
}
