using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Invitations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts;

/// <summary>An email turned out to be somebody's own, whichever link showed it. Whoever works where the forum knows people is approved at
/// once; forum staff look at everyone else, and a no of theirs stands.</summary>
public class EmailConfirmation(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    /// <summary>The account with its person. Saved with everything else.</summary>
    public async Task ConfirmAsync(Account account)
    {
        var isNew = !account.EmailConfirmed;
        account.EmailConfirmed = true;
        if (account.Person.IsApproved || account.Person.TurnedDownAt is not null)
        {
            return;
        }

        var domain = ApprovedDomain.Of(account.Email!);
        if (await db.ApprovedDomains.AnyAsync(d => d.Domain == domain && d.TakenOffAt == null))
        {
            account.Person.Approve(clock.Now());
        }
        else if (isNew)
        {
            await post.TellAsync(await db.StaffAsync(), "Someone who works in services is waiting for your yes", SiteLinks.ForumDesk());
        }
    }
}
