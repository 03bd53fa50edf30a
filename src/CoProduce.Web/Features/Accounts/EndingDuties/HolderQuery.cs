using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads the duties of one person, and what can be done about each.</summary>
public class HolderQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    public async Task<HolderPage?> RunAsync(int personId, EndDutyForm form)
    {
        var now = clock.Now();
        var who = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId);
        if (who is null || who.Id == viewer.PersonId || !viewer.HasASayIn(who.Duties).Any())
        {
            return null;
        }

        var asked = await (
            from r in db.DutyRemovals.AsNoTracking()
            where r.PersonId == personId && r.EndsAt > now
            join p in db.People on r.AskedById equals p.Id
            select new { Removal = r, p.DisplayName }
        ).ToListAsync();
        var others = await db.OtherDutiesAsync(personId);
        return new HolderPage(
            personId,
            who.DisplayName,
            [
                .. viewer
                    .HasASayIn(who.Duties)
                    .Select(d => (Duty: d, By: asked.SingleOrDefault(a => a.Removal.Duty == d)))
                    .Select(d => new HeldDuty(
                        d.Duty,
                        d.By?.DisplayName,
                        LastHolder.WhyNot(d.Duty, others)
                            ?? d.By?.Removal.WhyNotAgree(new Helper(viewer.PersonId!.Value, viewer.Duties), now)
                    )),
            ],
            form
        );
    }
}
