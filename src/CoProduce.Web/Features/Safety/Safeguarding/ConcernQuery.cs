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

    public async Task<ConcernPage> RunAsync(
        SafeguardingConcern concern,
        int reader,
        string? outside = null,
        ConcernNoteForm? note = null,
        EndForm? end = null
    )
    {
        db.Add(new ConcernRead(concern.Id, reader, clock.Now()));
        await db.SaveChangesAsync();
        var reads = await db
            .ConcernReads.AsNoTracking()
            .Where(r => r.ConcernId == concern.Id)
            .OrderByDescending(r => r.Id)
            .Take(Most)
            .ToListAsync();
        var names = await NamesAsync(concern, reads);
        string? Name(int? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        var urls = new ConcernAddresses(concern.Id, outside);
        var takenUpBy = Name(concern.TakenUpById);
        return new ConcernPage(
            new ConcernHead(concern.Id, concern.RaisedAt, await ProjectAsync(concern)),
            Words(concern),
            new ConcernPeople(
                Name(concern.RaisedById),
                Opened(concern, concern.SealedContact),
                (await worries.WhoHasItAsync(concern)).Words,
                takenUpBy,
                concern.DueAt
            ),
            takenUpBy is null ? urls.TakeUp : null,
            concern.WhyNotGiveBack() is null ? urls.GiveBack : null,
            new ConcernEnding(
                Said(concern, Name(concern.OutcomeById), concern.WhyNotClose(reader), urls),
                takenUpBy is null ? null : urls.End,
                end ?? new EndForm()
            ),
            new ConcernNotes(
                [
                    .. concern
                        .Notes.OrderBy(n => n.Id)
                        .Select(n => new NoteRow(seal.Open(n.Key, n.SealedWords), Name(n.ByPersonId) ?? "", n.At)),
                ],
                concern.ClosedAt is null ? urls.Note : null,
                note ?? new ConcernNoteForm()
            ),
            [.. reads.Select(r => new ReadRow(Name(r.PersonId) ?? "", r.At))]
        );
    }

    private Task<Dictionary<int, string>> NamesAsync(SafeguardingConcern concern, List<ConcernRead> reads) =>
        db.NamesAsync([
            concern.RaisedById,
            concern.TakenUpById,
            concern.OutcomeById,
            .. concern.Notes.Select(n => (int?)n.ByPersonId),
            .. reads.Select(r => (int?)r.PersonId),
        ]);

    private Task<string?> ProjectAsync(SafeguardingConcern concern)
    {
        var said = concern.Which?.ContributionId;
        return db
            .Contributions.Where(c => c.Id == said)
            .Select(c => db.Projects.Where(p => p.Id == c.ProjectId).Select(p => p.Name).First())
            .FirstOrDefaultAsync();
    }

    private ConcernWords Words(SafeguardingConcern concern)
    {
        var words = seal.Open(concern.Key, concern.SealedWords);
        var passedOn = concern.Which is null ? null : PassedOn.Read(words);
        return new ConcernWords(passedOn?.Words.Text ?? words, passedOn);
    }

    private ConcernOutcomeSaid? Said(SafeguardingConcern concern, string? by, string? whyNotClose, ConcernAddresses urls) =>
        concern.Outcome is { } outcome
            ? new ConcernOutcomeSaid(outcome.Words(), Opened(concern, concern.SealedReason), by, concern.ClosedAt, whyNotClose, urls.Close)
            : null;

    private string? Opened(SafeguardingConcern concern, string? words) => words is null ? null : seal.Open(concern.Key, words);
}
