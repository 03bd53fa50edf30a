using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Takes in what people tap in a round: dots, and how it goes for them.</summary>
public class LiveTaps(CoProduceDbContext db, TimeProvider clock)
{
    public const string AnotherRound = "Another round has begun since you opened this. Have a look at what is asked now.";

    /// <summary>Puts a dot on something said, or takes it away again. Null when it was not said here.</summary>
    public async Task<string?> DotAsync(LiveFacts page, int said, int me)
    {
        var room = page.Room!.Id;
        return
            await db
                .SaidLive.StillThere()
                .Where(l => l.RoomId == room && l.Said.Number == said)
                .Select(l => (long?)l.ContributionId)
                .SingleOrDefaultAsync()
                is { } on
            ? await db.TogetherAsync(() => DotAsync(page, on, me))
            : null;
    }

    public async Task HowItGoesAsync(LiveFacts page, HowItGoes.Answers answers, int me)
    {
        var round = await RunningAsync(page);
        if (await db.HowItGoes.SingleOrDefaultAsync(h => h.RoundId == round.Id && h.ParticipantId == me) is { } before)
        {
            before.Change(round, answers, clock.Now());
        }
        else
        {
            db.Add(round.Answer(me, answers, clock.Now()));
        }

        await db.SaveChangesAsync();
    }

    public async Task<LiveRound> RunningAsync(LiveFacts page)
    {
        RuleBrokenException.ThrowIf(page.Running is null ? "Nothing is being asked just now." : null);
        return await db.LiveRounds.SingleAsync(r => r.Id == page.Running!.Id);
    }

    private async Task<string> DotAsync(LiveFacts page, long on, int me)
    {
        var round = await RunningAsync(page);
        var mine = await db.Dots.Where(d => d.RoundId == round.Id && d.ParticipantId == me).ToListAsync();
        var there = mine.Find(d => d.ContributionId == on);
        if (there is not null)
        {
            db.Remove(there);
        }
        else
        {
            db.Add(round.Put(on, me, [.. mine.Select(d => d.Place)], clock.Now()));
        }

        await db.SaveChangesAsync();
        return there is not null ? "Your dot is back with you." : "Your dot is there.";
    }
}
