using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Tells the sponsor, once, when a project has been silent for six weeks. The leads are told that it was passed on.</summary>
public class SilenceJob(CoProduceDbContext db, Notifier post, ForumSettings forum, TimeProvider clock) : IJob
{
    public static string Name => "Tells sponsors of projects without news";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken stop)
    {
        var (now, longAgo) = (clock.Now(), clock.Today().AddDays(1 - Silence.DaysToPassOn).Begins());
        var silent = await db
            .Projects.Where(p => p.State == ProjectState.Published)
            .Select(p => new
            {
                p.Id,
                Last = p.Stages.SelectMany(s => s.News).Max(n => (DateTime?)n.At),
                IsOver = p.Stages.Any(s => s.Key == StageKey.Review && s.State == StageState.Closed),
            })
            .Where(p => p.Last < longAgo && !p.IsOver && !db.SilencesTold.Any(t => t.ProjectId == p.Id && t.Since == p.Last))
            .ToListAsync(stop);
        var ids = silent.Select(s => s.Id).ToList();
        var quiet = (await db.QuietPeriods.AsNoTracking().Where(q => ids.Contains(q.ProjectId)).ToListAsync(stop)).ToLookup(
            q => q.ProjectId,
            q => new QuietTime(q.From, q.To)
        );
        var due = silent.Where(s => Silence.Now([s.Last!.Value], now, [.. quiet[s.Id]]) >= Silence.DaysToPassOn);
        await db.EachAsync(due, project => PassOnAsync(project.Id, project.Last!.Value), stop);
    }

    /// <summary>The day since when is a row of its own, so that two servers cannot both tell.</summary>
    private Task<int> PassOnAsync(int project, DateTime since) =>
        db.TogetherAsync(async () =>
        {
            var before = await db.SilencesTold.SingleOrDefaultAsync(t => t.ProjectId == project);
            if (before?.Since == since)
            {
                return 0;
            }

            if (before is null)
            {
                db.Add(new SilenceTold(project, since, clock.Now()));
            }
            else
            {
                before.Tell(since, clock.Now());
            }

            await TellAsync(project);
            return await db.SaveChangesAsync();
        });

    private async Task TellAsync(int id)
    {
        var project = await db
            .Projects.AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new
            {
                p.Name,
                p.Slug,
                p.SponsorEmail,
            })
            .SingleAsync();
        if (project.SponsorEmail is { } email)
        {
            post.Write(
                email,
                $"Nobody has heard from {project.Name} for six weeks",
                $"""
                Hello,

                Families in “{project.Name}”, the project you sponsor, have had no news for {Silence.DaysToPassOn} days.
                Please ask the people who run it to say what is happening, even when nothing is.

                The project: {forum.BaseUrl}{ProjectLinks.Project(project.Slug)}

                {forum.Name}
                """
            );
        }

        var leads = await db.Participants.WhoLead().Where(p => p.ProjectId == id).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            leads,
            project.SponsorEmail is null
                ? $"There has been no news in {project.Name} for six weeks. Please tell the sponsor"
                : $"There has been no news in {project.Name} for six weeks. The sponsor has been told",
            ProjectLinks.Project(project.Slug)
        );
    }
}
