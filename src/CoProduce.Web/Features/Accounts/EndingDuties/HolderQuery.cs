using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads who has which duty, for those who give duties.</summary>
public class HolderQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private Helper Me => new(viewer.PersonId!.Value, viewer.Duties);

    /// <summary>Those whose duties this viewer has a say in: safeguarding leads in their own, administrators in all.</summary>
    public async Task<IReadOnlyList<HolderRow>> ListAsync()
    {
        var now = clock.Now();
        var rows = await db
            .People.AsNoTracking()
            .Where(p => p.Duties != ForumDuties.None && p.Id != viewer.PersonId)
            .OrderBy(p => p.DisplayName)
            .Select(p => new HolderRow(
                p.Id,
                p.DisplayName,
                p.Duties,
                db.DutyRemovals.Any(r => r.PersonId == p.Id && r.EndsAt > now && r.AskedById != viewer.PersonId)
            ))
            .ToListAsync();
        return [.. rows.Where(r => Mine(r.Duties).Any())];
    }

    public async Task<HolderPage?> OneAsync(int personId, EndDutyForm form)
    {
        var now = clock.Now();
        var who = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId);
        if (who is null || who.Id == viewer.PersonId || !Mine(who.Duties).Any())
        {
            return null;
        }

        var asked = await (
            from r in db.DutyRemovals.AsNoTracking()
            where r.PersonId == personId && r.EndsAt > now
            join p in db.People on r.AskedById equals p.Id
            select new
            {
                Removal = r,
                p.DisplayName,
                p.Duties,
            }
        ).ToListAsync();
        var others = await db.OtherDutiesAsync(personId);
        return new HolderPage(
            personId,
            who.DisplayName,
            [
                .. Mine(who.Duties)
                    .Select(d => (Duty: d, By: asked.SingleOrDefault(a => a.Removal.Duty == d)))
                    .Select(d => new HeldDuty(
                        d.Duty,
                        d.By?.DisplayName,
                        LastHolder.WhyNot(d.Duty, others) ?? d.By?.Removal.WhyNotAgree(Me, d.By.Duties, now)
                    )),
            ],
            form
        );
    }

    /// <summary>What an administrator does first, or null.</summary>
    public async Task<FirstLeadPage?> FirstLeadAsync() =>
        !viewer.IsAdministrator || await db.HasSafeguardingLeadAsync()
            ? null
            : new FirstLeadPage(!(await db.OtherDutiesAsync(Me.PersonId)).Exists(d => d.HasFlag(ForumDuties.Administrator)));

    private IEnumerable<ForumDuties> Mine(ForumDuties theirs) =>
        Duties.All.Where(d => theirs.HasFlag(d) && viewer.Duties.MayGiveDuties() && Duties.WhyNotAsk(viewer.Duties, d) is null);
}
