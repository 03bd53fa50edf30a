using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Web.Features.Health.Reports;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Sample;

/// <summary>What the sample forum does with its figures: it has said where its projects want to be, and reported on last year.</summary>
public static class SampleFigures
{
    private static readonly Dictionary<string, Rung> Claims = new()
    {
        ["short-breaks"] = Rung.DecidingTogether,
        ["preparing-for-adulthood"] = Rung.DesigningTogether,
        ["send-transport"] = Rung.DecidingTogether,
        ["plain-letters"] = Rung.DecidingTogether,
    };

    public static async Task ClaimAsync(SampleForum forum)
    {
        var db = forum.Db;
        foreach (var project in await db.Projects.Select(p => new { p.Id, p.Slug }).ToListAsync())
        {
            db.Add(new LadderClaim(project.Id, Claims[project.Slug], forum["Sam Y"].Id, forum.DaysAgo(100)));
        }

        var transport = await db.Projects.Where(p => p.Slug == "send-transport").Select(p => p.Id).SingleAsync();
        var plan = new RedPlan(
            transport,
            Indicator.QuestionsAnswered,
            "Two people read the questions each Friday and answer them by Tuesday. It helped when no question is older than a week.",
            forum.DaysAgo(-21).ForumDay(),
            forum.DaysAgo(5)
        );
        plan.Agree(forum.DaysAgo(4));
        db.Add(plan);
        await db.SaveChangesAsync();
    }

    public static async Task ReportAsync(CoProduceDbContext db, TimeProvider clock)
    {
        var staff = await db.People.Where(p => p.DisplayName == "Sam Y").Select(p => p.Id).SingleAsync();
        var projects = await new ForumFiguresQuery(db).LatestAsync();
        db.Add(
            new ForumReport(
                clock.Today().Year - 1,
                "Four projects ran this year. Two did most things together. One was done to families more than with them, and we say so here.",
                "We asked the transport project to answer every question within a week, and to share the next decision. Families check in spring.",
                [.. projects.Select(p => p.SnapshotId)],
                projects.Any(p => p.Red(Reader.Public).Count > 0),
                staff,
                clock.Now()
            )
        );
        await db.SaveChangesAsync();
    }
}
