using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Reads what somebody told us themselves, and who has it. That it was shown is written down.</summary>
public class MyConcernsQuery(CoProduceDbContext db, SafeguardingSeal seal, SafeguardingConcerns worries, Viewer viewer, TimeProvider clock)
{
    public async Task<MyConcernsPage> RunAsync()
    {
        var me = viewer.PersonId;
        var mine = await db
            .Concerns.Include(c => c.Named)
            .Where(c => c.RaisedById == me && c.RaisedById != null)
            .OrderByDescending(c => c.RaisedAt)
            .ToListAsync();
        var rows = new List<MyConcernRow>();
        foreach (var concern in mine)
        {
            db.Add(new ConcernRead(concern.Id, me!.Value, clock.Now()));
            rows.Add(await RowAsync(concern));
        }

        await db.SaveChangesAsync();
        return new MyConcernsPage(rows);
    }

    private async Task<MyConcernRow> RowAsync(SafeguardingConcern concern)
    {
        var words = seal.Open(concern.Key, concern.SealedWords);
        return new MyConcernRow(
            concern.Which is null ? words : PassedOn.Read(words).Why ?? "You passed on what somebody said in a project.",
            concern.RaisedAt,
            (await worries.WhoHasItAsync(concern)).Words,
            await db.People.Where(p => p.Id == concern.TakenUpById).Select(p => p.DisplayName).SingleOrDefaultAsync(),
            concern.ClosedAt
        );
    }
}
