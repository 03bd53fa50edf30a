using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads the comments under words, a page of them and one more.</summary>
public class SaidTalkQuery(CoProduceDbContext db)
{
    public const int AtOnce = 50;

    public Task<List<CommentRow>> RunAsync(long contributionId, int? after) =>
        (
            from c in db.Comments.AsNoTracking()
            join p in db.Participants on c.AuthorId equals p.Id
            where c.ContributionId == contributionId && (after == null || c.Id > after)
            orderby c.Id
            select new CommentRow(c.Id, c.AuthorId, p.Person.DisplayName, c.Hat, c.ShownAs, c.Text, c.At, c.WithdrawnAt != null)
            {
                UsualHat = p.Person.UsualHat,
            }
        )
            .Take(AtOnce + 1)
            .ToListAsync();
}
