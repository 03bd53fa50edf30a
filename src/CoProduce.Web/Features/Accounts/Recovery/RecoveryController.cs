using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Helping somebody who cannot get in, or keeping somebody out for now. Only those with a duty of the forum know it is
/// there.</summary>
[Route("forum/getting-in"), AsksAgain(OnlyThoseWithDuties = true)]
public class RecoveryController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    AccountLetters letters,
    AccountRecovery waysIn,
    AccountPausing pausing,
    IWhenSomebodyGoes going,
    IPassWorriesOn worries,
    Viewer viewer
) : Controller
{
    private Helper Me => new(viewer.PersonId!.Value, viewer.Duties);

    [HttpGet("")]
    public IActionResult Find() => viewer.Duties.MayHelpPeopleIn() ? View("Find", new FindAccountForm()) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Find(FindAccountForm form)
    {
        if (!viewer.Duties.MayHelpPeopleIn())
        {
            return NotFound();
        }

        if (ModelState.IsValid && await accounts.FindByEmailAsync(form.Email!) is { } account)
        {
            return this.GoTo(RecoveryLinks.Person(account.PersonId));
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError("Email", "Nobody signs in with that email. Is it spelled right?");
        }

        return this.TryAgain("Find", form);
    }

    [HttpGet("{person:int}")]
    public async Task<IActionResult> Show(int person)
    {
        if (await Find(person) is not { } account)
        {
            return NotFound();
        }

        await db.NoteLooksAsync(AuditEvent.LookedAtContact, [person]);
        return View("WayIn", await waysIn.PageAsync(Me, account));
    }

    [HttpPost("{person:int}/end")]
    public Task<IActionResult> End(int person) => HelpAsync(person, "They are signed out everywhere.", async account =>
        {
            RuleBrokenException.ThrowIf(SignInHelp.WhyNotHelp(Me, person, account.Person.Duties));
            letters.SayForumHelped(account, "The forum has signed you out on every device.");
            await accounts.UpdateSecurityStampAsync(account);
        });

    [HttpPost("{person:int}/second-step-off")]
    public async Task<IActionResult> TurnOffSecondStep(int person)
    {
        var isOff = true;
        return await HelpAsync(
            person,
            () =>
                isOff
                    ? "Their second step is off. They sign in with the password, and set up a new one."
                    : "Asked. A second administrator has to say yes within a day.",
            async account => isOff = await waysIn.TurnOffSecondStepAsync(Me, account)
        );
    }

    [HttpPost("{person:int}/pause")]
    public Task<IActionResult> Pause(int person)
    {
        var told = AccountPausing.Paused;
        return HelpAsync(person, () => told, async account => told = await pausing.PauseAsync(Me, account));
    }

    [HttpPost("{person:int}/let-in")]
    public Task<IActionResult> LetIn(int person) => HelpAsync(person, "They can sign in again.", async account =>
        {
            RuleBrokenException.ThrowIf(SignInHelp.WhyNotPause(Me, person, account.Person.Duties));
            if (await db.PersonPauses.SingleOrDefaultAsync(p => p.PersonId == person) is { } pause)
            {
                db.Remove(pause);
                db.Note(AuditEvent.PauseEnded, about: person);
                letters.SayForumHelped(account, "You can sign in again.");
            }
        });

    private Task<IActionResult> HelpAsync(int person, string message, Func<Account, Task> help) => HelpAsync(person, () => message, help);

    private async Task<IActionResult> HelpAsync(int person, Func<string> message, Func<Account, Task> help)
    {
        if (await Find(person) is not { } account)
        {
            return NotFound();
        }

        await db.TogetherAsync(async () =>
        {
            await help(account);
            await db.SaveChangesAsync();
            await going.AwayAsync(person);
            return await worries.PassOnAsync();
        });
        return this.GoTo(RecoveryLinks.Person(person), message());
    }

    private async Task<Account?> Find(int person) =>
        viewer.Duties.MayHelpPeopleIn() ? await db.Users.Include(a => a.Person).SingleOrDefaultAsync(a => a.PersonId == person) : null;
}
