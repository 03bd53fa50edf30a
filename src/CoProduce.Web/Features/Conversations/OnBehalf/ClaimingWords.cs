using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Gives words that were written down for somebody to that person: at once when the email is the one the code was made for,
/// else once forum staff have said yes. It gives nobody a seat.</summary>
public class ClaimingWords(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    /// <summary>Whether the words are theirs now. Null when there is no such code.</summary>
    public async Task<bool?> TypeAsync(string typed, int personId)
    {
        var (hash, now) = (Hash(typed), clock.Now());
        await db.LockAsync(db.ClaimCodes.Where(c => c.CodeHash == hash));
        var code = await db.ClaimCodes.SingleOrDefaultAsync(c => c.CodeHash == hash && c.UsedAt == null && c.EndsAt > now);
        if (code is null)
        {
            return null;
        }

        var written = await WrittenAsync(code);
        var mine = await db
            .Participants.Where(p => p.ProjectId == written.ProjectId && p.PersonId == personId)
            .Select(p => (Domain.People.Hat?)p.Hat)
            .SingleOrDefaultAsync();
        RuleBrokenException.ThrowIf(
            WordsClaim.WhyNot(
                personId,
                code.MadeByPersonId,
                await WritersAsync(code),
                written.Side,
                mine is { } hat ? Domain.People.Hats.Side(hat) : null
            )
        );
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.PersonId == personId);
        var needsAYes = WordsClaim.NeedsAYes(
            written.Person.DisplayName,
            account.Person.DisplayName,
            code.ForEmail,
            account.EmailConfirmed ? account.Email : null
        );
        if (needsAYes && !WordsClaim.MayWait(code.Waits, code.Refused))
        {
            return null;
        }

        var before = code.ClaimedByPersonId;
        (code.ClaimedByPersonId, code.ClaimedAt) = (personId, now);
        if (!needsAYes)
        {
            await TellNoAsync(before is { } other && other != personId ? [other] : []);
            await GiveAsync(code);
            return true;
        }

        await post.TellAsync(
            await db.StaffAsync(),
            "Somebody asks for words that were written down under another name",
            ConversationLinks.Claims()
        );
        await db.SaveChangesAsync();
        return false;
    }

    /// <summary>The words are somebody else's. The code works on for the person it was made for.</summary>
    public async Task RefuseAsync(ClaimCode code)
    {
        await TellNoAsync([code.ClaimedByPersonId!.Value]);
        (code.ClaimedByPersonId, code.ClaimedAt) = (null, null);
        code.Refused++;
        await db.SaveChangesAsync();
    }

    private Task TellNoAsync(IReadOnlyCollection<int> people) =>
        post.TellAsync(people, "The words you asked for were written down for somebody else", ConversationLinks.MyWords());

    /// <summary>Gives what was said under the code to whoever typed it. Whoever takes part already keeps one seat.</summary>
    public async Task GiveAsync(ClaimCode code)
    {
        code.UsedAt = clock.Now();
        var written = await WrittenAsync(code);
        var me = await db.People.SingleAsync(p => p.Id == code.ClaimedByPersonId);
        if (await db.Participants.SingleOrDefaultAsync(p => p.ProjectId == written.ProjectId && p.PersonId == me.Id) is { } seat)
        {
            await db.SaveChangesAsync();
            db.FindAnew(await db.Contributions.Where(c => c.AuthorId == written.Id).Select(c => c.Id).ToListAsync());
            await db
                .Contributions.Where(c => c.AuthorId == written.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.AuthorId, seat.Id));
            db.Remove(written);
        }
        else
        {
            written.Claim(me);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Who wrote down what was said under the code.</summary>
    public Task<List<int>> WritersAsync(ClaimCode code) =>
        db
            .Contributions.Where(c => c.AuthorId == code.ParticipantId && c.TakenDown != null)
            .Select(c => c.TakenDown!.ByPersonId)
            .Distinct()
            .ToListAsync();

    public static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]))));

    private Task<Participant> WrittenAsync(ClaimCode code) =>
        db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == code.ParticipantId);
}
