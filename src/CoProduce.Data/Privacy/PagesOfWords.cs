using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>On which pages people read what stands in the columns that hold words.</summary>
internal static class PagesOfWords
{
    /// <summary>What has no page among these is read with its project.</summary>
    public static IAsyncEnumerable<(int Project, WordsPlace Place, int Number)> PagesOf(
        this CoProduceDbContext db,
        Type table,
        IReadOnlyCollection<object> rows
    )
    {
        var ids = rows.Select(row => db.Entry(row))
            .Where(row => row.Metadata.FindProperty("Id") is not null)
            .Select(row => row.Property("Id").CurrentValue is int id ? id : (long)row.Property("Id").CurrentValue!)
            .ToList();
        return table.Name switch
        {
            nameof(Contribution) => Said(db.Contributions.Where(c => ids.Contains(c.Id))),
            nameof(Reply) => Said(db.Contributions.Where(c => c.Replies.Any(r => ids.Contains(r.Id)))),
            nameof(ThankYou) => Said(db.Contributions.Where(c => c.Thanks.Any(t => ids.Contains(t.Id)))),
            nameof(Comment) => Said(db.Contributions.Where(c => db.Comments.Any(x => ids.Contains(x.Id) && x.ContributionId == c.Id))),
            nameof(Decision) => Decided(db.Decisions.Where(d => ids.Contains(d.Id))),
            nameof(Option) => Decided(db.Decisions.Where(d => d.Options.Any(o => ids.Contains(o.Id)))),
            nameof(Position) => Decided(db.Decisions.Where(d => db.Positions.Any(p => ids.Contains(p.Id) && p.DecisionId == d.Id))),
            nameof(ObjectionReply) => Decided(
                db.Decisions.Where(d => db.Positions.Any(p => p.DecisionId == d.Id && p.Replies.Any(r => ids.Contains(r.Id))))
            ),
            nameof(AgreedAction) => Decided(db.Decisions.Where(d => db.Actions.Any(a => ids.Contains(a.Id) && a.DecisionId == d.Id))),
            nameof(Session) => Met(db.Sessions.Where(s => ids.Contains(s.Id))),
            nameof(SessionSummary) => Met(db.Sessions.Where(s => db.SessionSummaries.Any(x => ids.Contains(x.Id) && x.SessionId == s.Id))),
            nameof(SummaryAction) => Met(
                db.Sessions.Where(s => db.SessionSummaries.Any(x => x.SessionId == s.Id && x.Actions.Any(a => ids.Contains(a.Id))))
            ),
            nameof(AgendaItem) => Met(
                db.Sessions.Where(s =>
                    db.AgendaItems.Any(i => ids.Contains(i.Id) && db.SessionAgendas.Any(a => a.Id == i.AgendaId && a.SessionId == s.Id))
                )
            ),
            _ => rows.Select(row => db.Entry(row))
                .Where(row => row.Metadata.FindProperty("ProjectId") is not null)
                .Select(row => row.Property("ProjectId").CurrentValue)
                .OfType<int>()
                .Select(project => (project, WordsPlace.Project, 0))
                .ToAsyncEnumerable(),
        };
    }

    private static IAsyncEnumerable<(int, WordsPlace, int)> Said(IQueryable<Contribution> which) =>
        which.Select(c => ValueTuple.Create(c.ProjectId, WordsPlace.Said, c.Number)).AsAsyncEnumerable();

    private static IAsyncEnumerable<(int, WordsPlace, int)> Decided(IQueryable<Decision> which) =>
        which.Select(d => ValueTuple.Create(d.ProjectId, WordsPlace.Decision, d.Number)).AsAsyncEnumerable();

    private static IAsyncEnumerable<(int, WordsPlace, int)> Met(IQueryable<Session> which) =>
        which.Select(s => ValueTuple.Create(s.ProjectId, WordsPlace.Session, s.Number)).AsAsyncEnumerable();
}
