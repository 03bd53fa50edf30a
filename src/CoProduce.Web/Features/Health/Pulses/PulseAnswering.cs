using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Takes an answer in two parts that do not know of each other: that this person has answered, and what somebody said.</summary>
public class PulseAnswering(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    public Task<bool> AnswerAsync(Pulse pulse, Felt felt, string code) =>
        db.TogetherAsync(async () =>
        {
            RuleBrokenException.ThrowIf(pulse.WhyNotAnswer(clock.Now()) ?? felt.WhyNot());
            var (me, hash) = (viewer.PersonId, PulseCode.Hash(pulse.Id, code));
            var mine = db.PulseInvitations.Where(i => i.PulseId == pulse.Id && i.PersonId == me);
            if (await mine.Where(i => !i.HasAnswered).ExecuteUpdateAsync(set => set.SetProperty(i => i.HasAnswered, true)) == 0)
            {
                // The same form sent twice brings the same code, and has one effect.
                return await db.PulseAnswers.AnyAsync(a => a.PulseId == pulse.Id && a.CodeHash == hash)
                    ? false
                    : throw new RuleBrokenException("You have answered already. With your code you can change what you said.");
            }

            db.Add(new PulseAnswer(pulse, await mine.Select(i => i.Side).SingleAsync(), felt, hash, clock.Now()));
            await db.SaveChangesAsync();
            return true;
        });

    /// <summary>Changes the answer that the code belongs to. False when there is none.</summary>
    public async Task<bool> ChangeAsync(Pulse pulse, Felt felt, string code)
    {
        var hash = PulseCode.Hash(pulse.Id, code);
        if (await db.PulseAnswers.SingleOrDefaultAsync(a => a.PulseId == pulse.Id && a.CodeHash == hash) is not { } answer)
        {
            return false;
        }

        answer.Say(pulse, felt, clock.Now());
        await db.SaveChangesAsync();
        return true;
    }
}
