using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Finds what somebody said themselves. For everyone else it is not there.</summary>
public class OwnWords(CoProduceDbContext db, ProjectAccess door)
{
    public async Task<(Contribution Said, string Url)?> FindAsync(string slug, int number)
    {
        if (await door.FindAsync(slug) is not { Standing.ParticipantId: { } me } here)
        {
            return null;
        }

        var said = await db
            .Contributions.Include(c => c.Replies)
            .Include(c => c.Earlier)
            .Include(c => c.Reuse)
            .AsSplitQuery()
            .SingleOrDefaultAsync(c => c.ProjectId == here.Id && c.Number == number && c.AuthorId == me);
        return said is null ? null : (said, SaidLinks.Said(here.Slug, number));
    }
}
