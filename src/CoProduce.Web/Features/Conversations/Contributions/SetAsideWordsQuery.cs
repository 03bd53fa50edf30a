using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads which of the words on one page are hidden, and which are with safeguarding.</summary>
public class SetAsideWordsQuery(CoProduceDbContext db)
{
    public async Task<SetAsideWords> RunAsync(long contributionId) =>
        new(
            await db
                .Hidings.AsNoTracking()
                .Where(h => h.Which.ContributionId == contributionId && h.ShownAgainAt == null)
                .Select(h => new HiddenRow(h.Id, h.Which.CommentId, h.Which.ReplyId))
                .ToListAsync(),
            await db
                .Concerns.AsNoTracking()
                .Where(c => c.Which!.ContributionId == contributionId && c.GivenBackAt == null)
                .Select(c => new HiddenRow(c.Id, c.Which!.CommentId, c.Which.ReplyId))
                .ToListAsync()
        );
}
