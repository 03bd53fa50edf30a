using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>Forgets somebody along the data map: their account and what belongs to it go, their name comes off everything else, and what
/// was decided stays true.</summary>
public static class Erasure
{
    public static Task<int> ForgetAsync(this CoProduceDbContext db, int personId, WordsAfter words, DateTime now) =>
        db.TogetherAsync(async () =>
        {
            var me = await DataSubject.FindAsync(db, personId);
            var person = await db.People.SingleAsync(p => p.Id == personId);
            await db.TakeNameOffAsync(me, person);
            await db.LeaveChildrenAsync(me, now);
            await db.TakeWordsBackAsync(me, words, now);
            await db.TakeNamesOutAsync(me, person, now);
            await db.TakeFreeTextOutAsync(me);
            foreach (
                var place in await db
                    .Participants.Where(p =>
                        p.PersonId == personId && (p.State == ParticipantState.Asked || p.State == ParticipantState.TakingPart)
                    )
                    .ToListAsync()
            )
            {
                place.Leave(now);
            }

            person.Forget();
            db.Note(AuditEvent.Erased, about: personId);
            await db.SaveChangesAsync();
            foreach (var kept in DataMap.All.Where(k => k.HasOwner && k.Then is ErasureEffect.Goes))
            {
                await kept.LetGoAsync(db, me);
            }

            return await db.SaveChangesAsync();
        });

    /// <summary>Their name also comes off where others typed it as who sees to something.</summary>
    private static async Task TakeNameOffAsync(this CoProduceDbContext db, DataSubject me, Person person)
    {
        await db.ChangeNameAsync(me.PersonId, person.DisplayName, person.UsualHat.NameAfter());
        await db
            .FormReceipts.Where(r => r.Message!.Contains(person.DisplayName))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Message, (string?)null));
        await db
            .Contributions.Where(c => me.Participants.Contains(c.AuthorId))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ShownAs, NameShown.GroupOnly));
        await db
            .Comments.Where(c => me.Participants.Contains(c.AuthorId))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ShownAs, NameShown.GroupOnly));
        await db
            .AgendaItems.Where(i => me.Participants.Contains(i.ParticipantId ?? 0))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.ShownAs, NameShown.GroupOnly));
        await db
            .Positions.Where(p => me.Participants.Contains(p.ParticipantId))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ShownAs, NameShown.GroupOnly));
        await db
            .Participants.Where(p => p.PersonId == me.PersonId)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ReasonGiven, (string?)null));
        await db
            .Sessions.Where(s => s.ArrangedByPersonId == me.PersonId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ArrangedByPersonId, (int?)null));
    }

    /// <summary>Whoever they were the carer of needs another, and an invitation that names them as the carer leads nowhere.</summary>
    private static async Task LeaveChildrenAsync(this CoProduceDbContext db, DataSubject me, DateTime now)
    {
        var email = me.NormalizedEmail;
        foreach (
            var child in await db
                .UnderEighteens.Where(u => u.CarerId == me.PersonId || (email != "" && u.NormalizedCarerEmail == email))
                .ToListAsync()
        )
        {
            child.LoseCarer(now);
        }

        var invitations = await db.Invitations.Where(i => i.CarerEmail != null).ToListAsync();
        db.RemoveRange(invitations.Where(i => EmailAddress.Normalised(i.CarerEmail!) == email));
    }

    private static async Task TakeWordsBackAsync(this CoProduceDbContext db, DataSubject me, WordsAfter words, DateTime now)
    {
        var all = words is WordsAfter.Go;
        foreach (
            var said in await db
                .Contributions.Include(c => c.Earlier)
                .Include(c => c.Reuse)
                .AsSplitQuery()
                .StillThere()
                .Where(c => me.Participants.Contains(c.AuthorId) && (all || c.Kind == ContributionKind.Story))
                .ToListAsync()
        )
        {
            said.Withdraw(now);
        }

        await db
            .AgendaItems.Where(i => all && me.Participants.Contains(i.ParticipantId ?? 0))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.What, "Taken back"));
        foreach (var comment in await db.Comments.StillThere().Where(c => all && me.Participants.Contains(c.AuthorId)).ToListAsync())
        {
            comment.Withdraw(now);
        }
    }
}
