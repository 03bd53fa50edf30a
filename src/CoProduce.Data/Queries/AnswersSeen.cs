using CoProduce.Domain.Decisions;

namespace CoProduce.Data.Queries;

/// <summary>The answers to decisions that others read and count.</summary>
public static class AnswersSeen
{
    /// <summary>What was written down for somebody is not among them before the decision has closed: whether it stands tells whether they
    /// had answered themselves.</summary>
    public static IQueryable<Position> SeenPositions(this CoProduceDbContext db)
    {
        var closed = db.Decisions.Where(d => d.Outcome != DecisionOutcome.Open);
        return db.Positions.Where(p => p.RecordedByPersonId == null || closed.Any(d => d.Id == p.DecisionId));
    }
}
