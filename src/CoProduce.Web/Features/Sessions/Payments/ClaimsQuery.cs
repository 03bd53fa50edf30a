using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Reads every claim for forum staff. That names were seen with what was claimed is written down for their people.</summary>
public class ClaimsQuery(CoProduceDbContext db, ClaimRowsQuery rows, TimeProvider clock)
{
    public async Task<ClaimsPage> RunAsync()
    {
        var open = await rows.RunAsync(db.Claims.AreNotOver());
        var done = await rows.RunAsync(db.Claims.Where(c => c.SettledOn != null || c.TurnedDownAt != null));
        await db.NoteLooksAsync(AuditEvent.LookedAtContact, open.Concat(done).Select(c => c.PersonId));
        return new ClaimsPage(
            [.. open.Where(c => !c.State.IsAgreed)],
            [.. open.Where(c => c.State.IsAgreed)],
            done,
            clock.Today(),
            new SettleClaimForm { On = clock.Today() },
            new TurnClaimDownForm(),
            null
        );
    }
}
