using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Keeps somebody out for now: at once, or with a second yes where they have a duty of the forum. Never the last who can do
/// it.</summary>
public class AccountPausing(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    AccountLetters letters,
    IPassWorriesOn worries,
    Notifier post,
    TimeProvider clock
)
{
    public const string Paused = "They cannot sign in for now.";

    public async Task<RecoveryPause> PageAsync(Helper me, Account account)
    {
        var (id, duties, now) = (account.PersonId, account.Person.Duties, clock.Now());
        if (await db.PersonPauses.AnyAsync(p => p.PersonId == id))
        {
            return new RecoveryPause(true, RecoveryLinks.LetIn(id));
        }

        var asked = await db.PauseRequests.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == id && r.EndsAt > now);
        return new RecoveryPause(false, RecoveryLinks.Pause(id))
        {
            WhyNot = LastHolder.WhyNot(duties, await db.OtherDutiesAsync(id)) ?? asked?.WhyNotAgree(me, duties),
            AskedBy = await db
                .People.Where(p => asked != null && p.Id == asked.AskedById)
                .Select(p => p.DisplayName)
                .SingleOrDefaultAsync(),
            TakesTwo = SignInHelp.TakesTwo(duties),
        };
    }

    /// <summary>Says what has come of it. In one transaction: of two in the same moment, the second finds what the first did.</summary>
    public async Task<string> PauseAsync(Helper me, Account account)
    {
        var (id, duties) = (account.PersonId, account.Person.Duties);
        var others = await db.OtherDutiesInTurnAsync(id);
        RuleBrokenException.ThrowIf(
            SignInHelp.WhyNotPause(me, id, duties)
                ?? LastHolder.WhyNot(duties, others)
                ?? (await db.PersonPauses.AnyAsync(p => p.PersonId == id) ? "They are paused already." : null)
        );
        if (SignInHelp.TakesTwo(duties) && await WaitsAsync(me, id, duties) is { } waits)
        {
            return waits;
        }

        db.Add(new PersonPause(id, me.PersonId, clock.Now()));
        db.Note(AuditEvent.Paused, about: id);
        letters.SayForumHelped(account, "Your account is paused. You cannot sign in for now, and nothing of yours is lost.");
        await accounts.UpdateSecurityStampAsync(account);
        return Paused;
    }

    /// <summary>What it waits for, or null once two agree. A worry that nobody else may read keeps its reader, and nobody hears of
    /// it.</summary>
    private async Task<string?> WaitsAsync(Helper me, int person, ForumDuties duties)
    {
        var now = clock.Now();
        await db.PauseRequests.Where(r => r.PersonId == person && r.EndsAt <= now).ExecuteDeleteAsync();
        if (await db.PauseRequests.SingleOrDefaultAsync(r => r.PersonId == person) is not { } asked)
        {
            db.Add(new PauseRequest(person, me, duties, now));
            db.Note(AuditEvent.PauseAsked, about: person);
            await TellOthersAsync(me, person, duties);
            return PauseRequest.Asked;
        }

        var all = await db.YesesOfAsync(asked.AskedById, asked.AlsoAgreedById, me.PersonId);
        if (
            !asked.Agree(all, duties, await db.OthersNamedNowhereAsync(person))
            || await worries.WhenOnlyAsync(person, ForumDuties.None) is WorriesThen.WithNobody
        )
        {
            return DutyYes.OneMore;
        }

        db.Remove(asked);
        return null;
    }

    private async Task TellOthersAsync(Helper me, int person, ForumDuties duties)
    {
        var others = await db.People.Where(p => p.Duties != ForumDuties.None && p.Id != person && p.Id != me.PersonId).ToListAsync();
        await post.TellAsync(
            [.. others.Where(p => SignInHelp.WhyNotPause(new Helper(p.Id, p.Duties), person, duties) is null).Select(p => p.Id)],
            "Somebody asked to keep a person with a duty of the forum out for now. A second person has to agree.",
            RecoveryLinks.Person(person)
        );
    }
}
