using CoProduce.Data;
using CoProduce.Data.Health;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Sample.Telling;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Sample.Stories;

/// <summary>What the forum does with its figures: it has said where its projects want to be, and reported on last year.</summary>
public static class PublishedFigures
{
    private static readonly Dictionary<string, Rung> Claims = new()
    {
        ["short-breaks"] = Rung.DecidingTogether,
        ["preparing-for-adulthood"] = Rung.DesigningTogether,
        ["send-transport"] = Rung.DecidingTogether,
        ["plain-letters"] = Rung.DecidingTogether,
    };

    public static async Task ClaimAsync(ForumStory forum)
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

    public static async Task ReportAsync(CoProduceDbContext db, DateTime now)
    {
        var staff = await db.People.Where(p => p.DisplayName == "Sam Y").Select(p => p.Id).SingleAsync();
        var latest = await (
            from s in db.LatestSnapshots().Include(s => s.Figures)
            join p in db.Projects on s.ProjectId equals p.Id
            orderby p.Name
            select s
        ).ToListAsync();
        db.Add(
            new ForumReport(
                now.ForumDay().Year - 1,
                "Four projects ran this year. Two did most things together. "
                    + "One was done to families more than with them, and we say so here.",
                "We asked the transport project to answer every question within a week, and to share the next "
                    + "decision. Families check in spring.",
                [.. latest.Select(s => (int?)s.Id)],
                latest.SelectMany(s => s.ToReading(Reader.Public).Figures).Any(f => ShownFigure.For(f, Reader.Public).Light is Light.Red),
                staff,
                now
            )
        );
        await db.SaveChangesAsync();
    }
}
