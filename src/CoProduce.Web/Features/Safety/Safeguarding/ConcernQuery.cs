using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Reads worries for those who may.</summary>
public class ConcernQuery(CoProduceDbContext db, SafeguardingSeal seal, Notifier post, Viewer viewer)
{
    private const int Most = 100;

    public async Task<SafeguardingPage> ListAsync()
    {
        var me = viewer.PersonId;
        var rows = await db
            .Concerns.AsNoTracking()
            .Where(c => !c.Named.Any(n => n.PersonId == me))
            .OrderBy(c => c.ClosedAt != null)
            .ThenByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new ConcernRow(
                c.Id,
                c.RaisedAt,
                c.DueAt,
                c.Which != null,
                db.People.Where(p => p.Id == c.TakenUpById).Select(p => p.DisplayName).FirstOrDefault(),
                c.Outcome != null && c.ClosedAt == null,
                c.ClosedAt
            ))
            .ToListAsync();
        return new SafeguardingPage(
            [.. rows.Where(r => r.ClosedAt is null).OrderBy(r => r.TakenUpBy is not null).ThenBy(r => r.DueAt)],
            [.. rows.Where(r => r.ClosedAt is not null)]
        );
    }

    public async Task<ConcernPage> PageAsync(SafeguardingConcern concern)
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
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
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
            WhyNotClose = concern.WhyNotClose(viewer.PersonId!.Value),
            Notes =
            [
                .. concern
                    .Notes.OrderBy(n => n.Id)
                    .Select(n => new NoteRow(seal.Open(n.Key, n.SealedWords), Name(n.ByPersonId) ?? "", n.At)),
            ],
            Reads = [.. reads.Select(r => new ReadRow(Name(r.PersonId) ?? "", r.At))],
        };
    }

    /// <summary>Puts words that were passed on back in their place, with what is saved next.</summary>
    public async Task GiveBackAsync(SafeguardingConcern concern)
    {
        var these = await db.SetAsideAsync(concern.Which!);
        these.Words.PutBack(PassedOn.Read(seal.Open(concern.Key, concern.SealedWords)).Words);
        await post.TellAsync([these.AuthorPersonId], "Your words are back in their place", these.Url);
    }

    private string? Opened(SafeguardingConcern concern, string? words) => words is null ? null : seal.Open(concern.Key, words);
}
