using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The second page of signing in. It says nothing of whose account it is.</summary>
[AllowAnonymous, Route("account/sign-in")]
public class SecondStepCodeController(
    PendingSignIn halfWay,
    Authenticators authenticators,
    CodeTries tries,
    SignInCompletion comingIn,
    AccountLetters letters,
    CoProduceDbContext db
) : Controller
{
    [HttpGet("code")]
    public Task<IActionResult> AskForCode(string? from) => AskAsync(from, isRecovery: false);

    [HttpGet("recovery-code")]
    public Task<IActionResult> AskForRecoveryCode(string? from) => AskAsync(from, isRecovery: true);

    [HttpPost("code"), EnableRateLimiting(RequestLimits.Tries)]
    public Task<IActionResult> Code(CodeForm form) => TryAsync(form, isRecovery: false);

    [HttpPost("recovery-code"), EnableRateLimiting(RequestLimits.Tries)]
    public Task<IActionResult> RecoveryCode(CodeForm form) => TryAsync(form, isRecovery: true);

    private async Task<IActionResult> AskAsync(string? from, bool isRecovery) =>
        await halfWay.FindAsync() is null
            ? this.GoTo(SignInLinks.SignIn())
            : View("Code", new CodePage(new CodeForm { From = Url.Ours(from) }, isRecovery));

    private async Task<IActionResult> TryAsync(CodeForm form, bool isRecovery)
    {
        form.From = Url.Ours(form.From);
        if (await halfWay.FindAsync() is not { } half)
        {
            return this.GoTo(SignInLinks.SignIn(), "That took a while. Please sign in again.");
        }

        if (ModelState.IsValid && !await tries.TakeAsync(half.Account))
        {
            return this.TooOften();
        }

        if (!ModelState.IsValid || !await IsRightAsync(half.Account, form.Code!, isRecovery))
        {
            db.Note(AuditEvent.SignInFailed, about: half.Account.PersonId);
            await db.SaveChangesAsync();
            return Wrong(form, isRecovery);
        }

        TriesLimiter.WasRight(HttpContext);
        await halfWay.EndAsync();
        await comingIn.FinishAsync(half.Account, half.KeepMe, withSecondStep: true);
        return LocalRedirect(form.From);
    }

    private ViewResult Wrong(CodeForm form, bool isRecovery)
    {
        if (ModelState.IsValid)
        {
            ModelState.AddModelError(
                "Form.Code",
                isRecovery
                    ? "That code does not work. Each one works once."
                    : "That code does not work. Wait for the next one, and type that."
            );
        }

        return this.TryAgain("Code", new CodePage(form, isRecovery));
    }

    private async Task<bool> IsRightAsync(Account account, string code, bool isRecovery)
    {
        if (!isRecovery)
        {
            return await authenticators.CheckCodeAsync(account, code);
        }

        if (!await authenticators.UseRecoveryCodeAsync(account, code))
        {
            return false;
        }

        letters.SaySecondStepChanged(
            account,
            $"Somebody has signed in with one of your recovery codes. You have {await authenticators.RecoveryCodesLeftAsync(account)} left."
        );
        await db.SaveChangesAsync();
        return true;
    }
}
