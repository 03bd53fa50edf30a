using System.Buffers.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.SecondStep;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Somebody's own passkeys: making one, and taking one away.</summary>
[Route("account/passkeys"), AsksAgain, BeforeAgreement]
public class PasskeysController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    SignInManager<Account> signIns,
    Devices devices,
    Authenticators authenticators,
    AccountLetters letters,
    FreshSignIn fresh,
    Viewer viewer
) : Controller
{
    private const string DidNotWork = "That passkey did not work. Nothing has changed. Try again, or use an authenticator app.";

    [HttpGet(""), BeforeSecondStep]
    public async Task<IActionResult> Show() => View("Passkeys", await PageAsync(await MeAsync()));

    /// <summary>What the browser needs to make a passkey.</summary>
    [HttpPost("begin"), BeforeSecondStep]
    public async Task<IActionResult> Begin()
    {
        var me = await MeAsync();
        return Content(
            await signIns.MakePasskeyCreationOptionsAsync(
                new()
                {
                    Id = $"{me.Id}",
                    Name = me.Email!,
                    DisplayName = viewer.DisplayName,
                }
            ),
            "application/json"
        );
    }

    [HttpPost(""), BeforeSecondStep]
    public async Task<IActionResult> Add(PasskeyForm form)
    {
        var me = await MeAsync();
        var passkey = ModelState.IsValid ? await devices.MadeAsync(form.Credential!, me.Id) : null;
        this.Refuse("", ModelState.IsValid && passkey is null ? DidNotWork : null);
        if (passkey is null)
        {
            return this.TryAgain("Passkeys", await PageAsync(me));
        }

        passkey.Name = KnownBrowsers.Name(Request.Headers.UserAgent);
        letters.SaySecondStepChanged(me, "A passkey was added to your account.");
        await accounts.AddOrUpdatePasskeyAsync(me, passkey);
        if (me.TwoFactorEnabled || !viewer.NeedsSecondStep)
        {
            await EndOthersAsync(me);
            return this.GoTo(AccountLinks.Passkeys(), "Your passkey is ready. Use it when you sign in next.");
        }

        TempData[SecondStepController.Codes] = string.Join(' ', await authenticators.TurnOnAsync(me, key: null));
        await fresh.BeginAsync(me, withSecondStep: true);
        return this.GoTo(AccountLinks.RecoveryCodes());
    }

    [HttpPost("remove")]
    public async Task<IActionResult> Remove(string? id)
    {
        var me = await MeAsync();
        var mine = await accounts.GetPasskeysAsync(me);
        if (mine.SingleOrDefault(p => Base64Url.EncodeToString(p.CredentialId) == id) is not { } passkey)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(
            SecondStepRule.WhyNotRemovePasskey(mine.Count, await authenticators.HasAppAsync(me), me.TwoFactorEnabled)
        );
        letters.SaySecondStepChanged(me, "A passkey of your account was taken away.");
        await accounts.RemovePasskeyAsync(me, passkey.CredentialId);
        await EndOthersAsync(me);
        return this.GoTo(AccountLinks.Passkeys(), "That passkey no longer works.");
    }

    /// <summary>Other sign-ins end, and open links are void. This browser stays in.</summary>
    private async Task EndOthersAsync(Account me)
    {
        await accounts.UpdateSecurityStampAsync(me);
        await fresh.BeginAsync(me);
    }

    private Task<Account> MeAsync() => db.Users.SingleAsync(a => a.Id == viewer.AccountId);

    private async Task<PasskeysPage> PageAsync(Account me) =>
        new(
            [
                .. (await accounts.GetPasskeysAsync(me))
                    .OrderBy(p => p.CreatedAt)
                    .Select(p => new PasskeyRow(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "A passkey", p.CreatedAt.UtcDateTime)),
            ],
            viewer.NeedsSecondStep,
            me.TwoFactorEnabled
        );
}
