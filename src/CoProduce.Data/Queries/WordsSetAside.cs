namespace CoProduce.Data.Queries;

/// <summary>What was said and is out of view for now, though nobody took it back: hidden, or with a safeguarding lead.</summary>
public static class WordsSetAside
{
    public static IQueryable<long> SetAside(this CoProduceDbContext db) =>
        db
            .Hidings.Where(h => h.ShownAgainAt == null && h.Which.CommentId == null && h.Which.ReplyId == null)
            .Select(h => h.Which.ContributionId)
            .Concat(
                db.Concerns.Where(c => c.GivenBackAt == null && c.Which != null && c.Which.CommentId == null && c.Which.ReplyId == null)
                    .Select(c => c.Which!.ContributionId)
            );
}
