using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Finds what somebody said themselves. For everyone else it is not there.</summary>
public class OwnWords(CoProduceDbContext db, ProjectAccess door)
{
    /// <summary>While they take part, people go on with what they said.</summary>
    public async Task<(Contribution Said, string Url)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.IsTakingPart: true } here ? await OfAsync(here, number) : null;

    /// <summary>Whoever has left, too, takes their words back and says what may become of them.</summary>
    public async Task<(Contribution Said, string Url)?> FindEverAsync(string slug, int number) =>
        await door.FindAsync(slug) is { } here ? await OfAsync(here, number) : null;

    private async Task<(Contribution Said, string Url)?> OfAsync(ProjectPlace here, int number)
    {
        if (here.Standing.ParticipantId is not { } me)
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
