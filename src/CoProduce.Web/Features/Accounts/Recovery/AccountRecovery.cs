using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>How somebody stands with signing in, and what waits for a second administrator.</summary>
public class AccountRecovery(
    CoProduceDbContext db,
    Authenticators authenticators,
    AccountLetters letters,
    AccountPausing pausing,
    TimeProvider clock
)
{
    public async Task<RecoveryPage> PageAsync(Helper me, Account account)
    {
        var (id, now) = (account.PersonId, clock.Now());
        var asked = await db.SecondStepsOff.AsNoTracking().SingleOrDefaultAsync(o => o.PersonId == id && o.EndsAt > now);
        var asker = await db.People.AsNoTracking().SingleOrDefaultAsync(p => asked != null && p.Id == asked.AskedById);
        var isPaused = await db.PersonPauses.AnyAsync(p => p.PersonId == id);
        var whyNotHelp = SignInHelp.WhyNotHelp(me, id, account.Person.Duties);
        var signIns = await db.SignInTickets.CountAsync(s =>
            s.AccountId == account.Id && s.EndsAt > now && s.SecurityStamp == account.SecurityStamp
        );
        return new RecoveryPage(
            new RecoveryHead(account.Person.DisplayName, account.Email!, signIns, isPaused),
            whyNotHelp,
            whyNotHelp is null ? RecoveryLinks.End(id) : null,
            whyNotHelp is null
                ? new RecoverySecondStep(
                    account.TwoFactorEnabled,
                    asked?.WhyNotConfirm(me, asker!.Duties),
                    asker?.DisplayName,
                    SignInHelp.TakesTwo(account.Person.Duties),
                    RecoveryLinks.SecondStepOff(id)
                )
                : null,
            await MayGrowUpAsync(me, id) ? RecoveryLinks.GrownUp(id) : null,
            SignInHelp.WhyNotPause(me, id, account.Person.Duties) is null ? await pausing.PageAsync(me, account) : null
        );
    }

    /// <summary>Under 18, and no carer here who could say that they are 18 now.</summary>
    private async Task<bool> MayGrowUpAsync(Helper me, int person) =>
        me.Duties.HasFlag(ForumDuties.Staff)
        && await db.UnderEighteens.AsNoTracking().SingleOrDefaultAsync(u => u.PersonId == person) is { } young
        && young.WhyNotGrownUp() is null;

    /// <summary>Says whether it is off now. For somebody with a duty, it is after the second yes.</summary>
    public async Task<bool> TurnOffSecondStepAsync(Helper me, Account account)
    {
        RuleBrokenException.ThrowIf(
            SignInHelp.WhyNotHelp(me, account.PersonId, account.Person.Duties)
                ?? (account.TwoFactorEnabled ? null : "Their second step is off already.")
        );
        if (SignInHelp.TakesTwo(account.Person.Duties) && !await IsSecondYesAsync(me, account.PersonId))
        {
            return false;
        }

        letters.SayForumHelped(account, "The forum has turned off the second step of your account. When you sign in, set up a new one.");
        await authenticators.TurnOffAsync(account);
        return true;
    }

    /// <summary>The first administrator's asking waits for a day; the second one's is the yes.</summary>
    private async Task<bool> IsSecondYesAsync(Helper me, int person)
    {
        var now = clock.Now();
        await db.SecondStepsOff.Where(o => o.PersonId == person && o.EndsAt <= now).ExecuteDeleteAsync();
        if (await db.SecondStepsOff.SingleOrDefaultAsync(o => o.PersonId == person) is { } asked)
        {
            var askedBy = await db.People.Where(p => p.Id == asked.AskedById).Select(p => p.Duties).SingleAsync();
            RuleBrokenException.ThrowIf(asked.WhyNotConfirm(me, askedBy));
            db.Remove(asked);
            return true;
        }

        db.Add(new SecondStepOff(person, me.PersonId, now));
        return false;
    }
}
