using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>What waits for a reply in one project, and this person may reply to.</summary>
public static class WaitingWords
{
    public static IQueryable<Contribution> WaitingIn(this CoProduceDbContext db, ProjectPlace here) =>
        db
            .Contributions.StillThere()
            .ReadableBy(here.Standing)
            .Where(c => c.ProjectId == here.Id && !c.IsAnswered && c.AuthorId != (here.Standing.ParticipantId ?? 0));
}
