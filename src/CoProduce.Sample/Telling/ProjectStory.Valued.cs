using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Sessions;

namespace CoProduce.Sample.Telling;

/// <summary>What families needed to take part, whether they got it, and what they were paid.</summary>
public partial class ProjectStory
{
    /// <summary>One need for each name, and whether the person says it was met.</summary>
    public async Task NeedsAsync(Session session, params (string Name, string Words, NeedMet? Met)[] needs)
    {
        var before = session.StartsAt.AddDays(-10);
        foreach (var (name, words, met) in needs)
        {
            var (key, sealedWords) = forum.Needs.Seal(words);
            var own = new AccessNeed(forum[name].Id, key, sealedWords, before);
            db.Add(own);
            await db.SaveChangesAsync();
            var shared = new SharedNeed(session, forum[name].Id, own.Id, forum.Needs.Seal(words), before);
            shared.See(met is NeedMet.No ? NeedState.Asked : NeedState.Arranged, null, forum["Sam Y"].Id);
            if (met is { } said)
            {
                shared.SayIfMet(said, session.EndsAt, session.EndsAt.AddDays(1));
            }

            db.Add(shared);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Claims that were paid, each so many days after it was made; null when it still waits.</summary>
    public async Task ClaimsAsync(int daysAgo, string what, params (string Name, int Pence, int? PaidAfter)[] claims)
    {
        foreach (var (name, pence, paidAfter) in claims)
        {
            var at = forum.DaysAgo(daysAgo);
            var claim = new Claim(project.Id, forum[name].Id, pence > 1000 ? ClaimKind.Time : ClaimKind.Travel, pence, what, at);
            if (paidAfter is { } days)
            {
                claim.Agree(forum["Sam Y"].Id, at.AddDays(1));
                claim.Agree(forum["Pat I"].Id, at.AddDays(2));
                claim.Settle(at.AddDays(days).ForumDay(), forum.Now.ForumDay());
            }

            db.Add(claim);
        }

        await db.SaveChangesAsync();
    }

    public async Task OfferAsync(Session session, int pence, int daysBefore = 14)
    {
        db.Add(new PaymentOffer(session, pence, forum["Sam Y"].Id, session.StartsAt.AddDays(-daysBefore)));
        await db.SaveChangesAsync();
    }
}
