using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Reads one worry, for those who may. It is the only way to show one: each time somebody does, that is written down.</summary>
public class ConcernQuery(CoProduceDbContext db, SafeguardingSeal seal, SafeguardingConcerns worries, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<ConcernPage> RunAsync(SafeguardingConcern concern, int reader, string? outside = null)
    {
        db.Add(new ConcernRead(concern.Id, reader, clock.Now()));
        await db.SaveChangesAsync();
        return await PageAsync(concern, reader) with { Outside = outside, WhoHasIt = (await worries.WhoHasItAsync(concern)).Words };
    }

    private async Task<ConcernPage> PageAsync(SafeguardingConcern concern, int reader)
    {
        var reads = await db
            .ConcernReads.AsNoTracking()
            .Where(r => r.ConcernId == concern.Id)
            .OrderByDescending(r => r.Id)
            .Take(Most)
            .ToListAsync();
        int?[] ids =
        [
            concern.RaisedById,
            concern.TakenUpById,
            concern.OutcomeById,
            .. concern.Notes.Select(n => (int?)n.ByPersonId),
            .. reads.Select(r => (int?)r.PersonId),
        ];
        var names = await db.NamesAsync(ids);
        string? Name(int? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        var words = seal.Open(concern.Key, concern.SealedWords);
        var passedOn = concern.Which is null ? null : PassedOn.Read(words);
        var said = concern.Which?.ContributionId;
        return new ConcernPage(
            concern.Id,
            concern.RaisedAt,
            concern.DueAt,
            passedOn?.Words.Text ?? words,
            Opened(concern, concern.SealedContact),
            Name(concern.RaisedById),
            Name(concern.TakenUpById)
        )
        {
            PassedOn = passedOn,
            Project = await db
                .Contributions.Where(c => c.Id == said)
                .Select(c => db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Name).First())
                .FirstOrDefaultAsync(),
            MayGiveBack = concern.WhyNotGiveBack() is null,
            Ended = concern.Outcome?.Words(),
            WhyEnded = Opened(concern, concern.SealedReason),
            EndedBy = Name(concern.OutcomeById),
            ClosedAt = concern.ClosedAt,
            WhyNotClose = concern.WhyNotClose(reader),
            Notes =
            [
                .. concern
                    .Notes.OrderBy(n => n.Id)
                    .Select(n => new NoteRow(seal.Open(n.Key, n.SealedWords), Name(n.ByPersonId) ?? "", n.At)),
            ],
            Reads = [.. reads.Select(r => new ReadRow(Name(r.PersonId) ?? "", r.At))],
        };
    }

    private string? Opened(SafeguardingConcern concern, string? words) => words is null ? null : seal.Open(concern.Key, words);
}
