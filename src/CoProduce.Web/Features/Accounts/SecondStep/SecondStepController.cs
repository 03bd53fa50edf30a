using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>Somebody's own second step: setting it up, moving it to another phone, new recovery codes, and turning it off.</summary>
[Route("account/second-step"), AsksAgain, BeforeAgreement]
public class SecondStepController(
    CoProduceDbContext db,
    Authenticators authenticators,
    AuthenticatorOffers offers,
    AccountLetters letters,
    FreshSignIn fresh,
    ForumSettings forum,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    public const string Codes = "Codes";
    private const string Moved = "Your second step was moved to another authenticator app.";
    private const string SetUpNow = "A second step was set up: from now on, signing in asks for a code.";

    [HttpGet]
    public async Task<IActionResult> Show()
    {
        var me = await MeAsync();
        return View(
            "SecondStep",
            new SecondStepPage(
                me.TwoFactorEnabled,
                viewer.NeedsSecondStep,
                await authenticators.RecoveryCodesLeftAsync(me),
                await authenticators.HasAppAsync(me)
            )
        );
    }

    [HttpGet("set-up"), BeforeSecondStep]
    public async Task<IActionResult> SetUp()
    {
        var me = await MeAsync();
        var offer = offers.New(me.Id);
        return View("SetUp", Page(me, offers.KeyOf(me.Id, offer)!, new SetUpForm { Offer = offer }));
    }

    [HttpPost("set-up"), BeforeSecondStep]
    public async Task<IActionResult> SetUp(SetUpForm form)
    {
        var me = await MeAsync();
        if (offers.KeyOf(me.Id, form.Offer) is not { } key)
        {
            return this.GoTo(AccountLinks.SecondStepSetUp(), "That took a while, so here is a new code to scan.");
        }

        var isRight = !ModelState.IsValid || Totp.StepOf(key, Authenticators.Bare(form.Code!), clock.GetUtcNow()) is not null;
        this.Refuse("Form.Code", isRight ? null : "That is not the code we expected. Wait for the next one, and type that.");
        if (!ModelState.IsValid)
        {
            return this.TryAgain("SetUp", Page(me, key, form));
        }

        letters.SaySecondStepChanged(me, me.TwoFactorEnabled ? Moved : SetUpNow);
        var codes = await authenticators.TurnOnAsync(me, key);
        await fresh.BeginAsync(me, withSecondStep: true);
        return ShowOnce(codes);
    }

    [HttpGet("recovery-codes")]
    public IActionResult RecoveryCodes() => View("RecoveryCodes", new RecoveryCodesPage((TempData[Codes] as string)?.Split(' ') ?? []));

    [HttpPost("recovery-codes")]
    public async Task<IActionResult> NewRecoveryCodes()
    {
        var me = await MeAsync();
        RuleBrokenException.ThrowIf(me.TwoFactorEnabled ? null : "Set up your second step first.");
        letters.SaySecondStepChanged(me, "New recovery codes were made. The old ones no longer work.");
        var codes = await authenticators.NewRecoveryCodesAsync(me);
        await fresh.BeginAsync(me);
        return ShowOnce(codes);
    }

    [HttpPost("off")]
    public async Task<IActionResult> TurnOff()
    {
        var me = await MeAsync();
        RuleBrokenException.ThrowIf(SecondStepRule.WhyNotTurnOff(me.TwoFactorEnabled, viewer.NeedsSecondStep));
        letters.SaySecondStepChanged(me, "Your second step was turned off: from now on, the password is enough to sign in.");
        await authenticators.TurnOffAsync(me);
        await fresh.BeginAsync(me);
        return this.GoTo(AccountLinks.SecondStep(), "Your second step is off. The password is enough now.");
    }

    /// <summary>The codes travel to the next page in a sealed cookie that is gone once it was read.</summary>
    private LocalRedirectResult ShowOnce(IReadOnlyList<string> codes)
    {
        TempData[Codes] = string.Join(' ', codes);
        return this.GoTo(AccountLinks.RecoveryCodes());
    }

    private Task<Account> MeAsync() => db.Users.SingleAsync(a => a.Id == viewer.AccountId);

    private SetUpPage Page(Account me, string key, SetUpForm form) =>
        SetUpPage.For(key, me.Email!, forum, viewer, me.TwoFactorEnabled, form);
}
