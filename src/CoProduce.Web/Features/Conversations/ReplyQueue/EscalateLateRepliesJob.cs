using System.Linq.Expressions;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Tells the sponsor, once, about each reply that is very late. The leads are told that it was passed on.</summary>
public class EscalateLateRepliesJob(CoProduceDbContext db, Notifier post, ForumSettings forum, TimeProvider clock) : IJob
{
    public static string Name => "Tells sponsors of replies that are very late";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    private const int AtOnce = 100;

    public async Task RunAsync(CancellationToken stop)
    {
        var projects = (await LateAsync(_ => true)).Select(c => c.ProjectId).Distinct();
        await db.EachAsync(projects, PassOnAsync, stop);
    }

    private Task<int> PassOnAsync(int projectId) =>
        db.TogetherAsync(async () =>
        {
            var late = await LateAsync(c => c.ProjectId == projectId);
            if (late.Count > 0)
            {
                await TellAsync(projectId, [.. late.Select(c => c.Number)]);
                late.ForEach(c => c.PassOn(clock.Now()));
            }

            return await db.SaveChangesAsync();
        });

    private async Task<List<Contribution>> LateAsync(Expression<Func<Contribution, bool>> where)
    {
        var (today, promise) = (clock.Today(), await db.PromiseAsync());
        var waiting = await db
            .Contributions.Where(where)
            .StillThere()
            .Where(c => !c.IsAnswered && c.PassedOnAt == null && c.DueOn < today)
            .OrderBy(c => c.DueOn)
            .Take(AtOnce)
            .ToListAsync();
        return [.. waiting.Where(c => promise.PassedOnFrom(c.Kind, c.SaidAt.ForumDay(), c.DueOn) <= today)];
    }

    /// <summary>The mail says how many wait and where, and holds nobody's words.</summary>
    private async Task TellAsync(int projectId, List<int> numbers)
    {
        var project = await db
            .Projects.AsNoTracking()
            .Where(p => p.Id == projectId)
            .Select(p => new
            {
                p.Name,
                p.Slug,
                p.Sponsor,
                p.SponsorEmail,
            })
            .SingleAsync();
        if (project.SponsorEmail is { } email)
        {
            post.Write(
                email,
                $"People are waiting too long for a reply in {project.Name}",
                $"""
                Hello,

                {(
                    numbers.Count == 1 ? "1 reply is" : $"{numbers.Count} replies are"
                )} very late in “{project.Name}”, the project you sponsor.
                Please help the people who run it to answer.

                The project: {forum.BaseUrl}{ProjectLinks.Project(project.Slug)}

                {forum.Name}
                """
            );
        }

        var leads = await db.Participants.WhoLead().Where(p => p.ProjectId == projectId).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            leads,
            project.SponsorEmail is null
                ? $"A reply is very late in {project.Name}. Please tell the sponsor"
                : $"A reply is very late in {project.Name}. The sponsor has been told",
            ConversationLinks.Waiting(project: project.Slug)
        );
    }
}
