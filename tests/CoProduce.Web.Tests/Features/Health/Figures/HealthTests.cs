using System.Net;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

public class HealthTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Those_who_run_it_see_it_now_and_everyone_else_the_latest_snapshot()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        var visitor = app.Visitor();
        await app.ContributionAsync(project, await app.MemberAsync(project));

        await visitor.OpenAsync($"{project.Url}/health");
        Assert.Contains("There are no figures yet", visitor.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("The records show Telling, so far", lead.Text, StringComparison.Ordinal);
        Assert.Contains("you see it as it is now", lead.Text, StringComparison.Ordinal);

        await SnapshotsAsync();
        foreach (var name in new[] { "Chidi O", "Eleri M" })
        {
            await app.ContributionAsync(project, await app.MemberAsync(project, name: name));
        }

        await visitor.OpenAsync($"{project.Url}/health");
        Assert.Contains("The records show Telling, so far", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Hear at least 3 families in one stage.", visitor.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("The records show Asking, so far", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_is_taken_once_a_month_and_at_the_end_of_a_stage()
    {
        var project = await app.ProjectAsync(StageKey.Ideas);
        await SnapshotsAsync();
        await SnapshotsAsync();

        var kept = await app.InDatabaseAsync(db =>
            db.HealthSnapshots.Where(s => s.ProjectId == project.Id).Select(s => new { s.Stage, s.Occasion }).ToListAsync()
        );
        Assert.Equal(3 + 1, kept.Count(s => s.Stage is null));
        Assert.Equal(
            [StageKey.GetReady, StageKey.Understand, StageKey.Priorities],
            kept.Where(s => s.Stage is not null).Select(s => s.Stage!.Value).Order()
        );
    }

    [Fact]
    public async Task A_label_above_the_records_is_said_kindly_and_plainly()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/health");
        await lead.SubmitAsync("claim", ("rung", "DecidingTogether"));
        Assert.Contains("This project says it is at “Deciding and doing together”.", lead.Text, StringComparison.Ordinal);
        Assert.Contains("That happens. The next steps are below.", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("claim", ("rung", "Telling"));
        Assert.DoesNotContain("This project says it is at “Deciding and doing together”.", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("claim", ("rung", "99"));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Choose one of the steps.", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_families_say_shows_as_the_middle_of_five_answers_and_only_in_a_snapshot()
    {
        var project = await app.ProjectAsync();
        var families = new List<Browser>();
        for (var i = 0; i < 5; i++)
        {
            families.Add(await app.SignedInAsync(await app.MemberAsync(project, name: $"Family {i}", coLead: i == 0)));
        }

        await SnapshotsAsync();
        foreach (var family in families.Take(4))
        {
            await SayAsync(family, project, "DesigningTogether");
        }

        await SayAsync(families[4], project, "Telling");
        Assert.Contains("shows once 5 of them have answered", families[4].Text, StringComparison.Ordinal);

        var month = HealthSnapshot.MonthOf(app.Clock.Now);
        await app.InDatabaseAsync(db =>
            db.HealthSnapshots.Where(s => s.ProjectId == project.Id && s.Occasion == month)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Occasion, "an earlier month"))
        );
        await SnapshotsAsync();
        await families[4].OpenAsync($"{project.Url}/health");
        Assert.Contains(
            "Families say it is at “Designing together”. The records show “Telling”.",
            families[4].Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Telling", families[4].Page.QuerySelector("#families-say input[checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Somebody_who_works_in_services_does_not_say_where_families_are()
    {
        var project = await app.ProjectAsync();
        var professional = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional));
        await professional.OpenAsync($"{project.Url}/health");
        Assert.Null(professional.Page.GetElementById("families-say"));
        Assert.Null(professional.Page.GetElementById("claim"));
    }

    [Fact]
    public async Task Words_written_down_for_others_count_once_somebody_confirmed_them()
    {
        var project = await app.ProjectAsync();
        var staff = await app.StaffAsync();
        for (var i = 0; i < 3; i++)
        {
            await WriteDownAsync(project, staff, i);
        }

        Assert.Equal(Rung.Telling, (await ReadingAsync(project)).Rung);
        await app.InDatabaseAsync(async db =>
        {
            var lead = await app.PersonAsync("Dawn P");
            (await db.Contributions.Where(c => c.ProjectId == project.Id).ToListAsync()).ForEach(c =>
                c.Confirm(new WordsConfirmer(lead.Id) { IsFamily = true, IsFamilyLead = true }, app.Clock.Now.ForumDay(), app.Clock.Now)
            );
            return await db.SaveChangesAsync();
        });
        Assert.Equal(Rung.Asking, (await ReadingAsync(project)).Rung);
    }

    [Theory]
    [InlineData(Verdict.NotSaid, 3, 3)]
    [InlineData(Verdict.MissedSomething, 0, 0)]
    public async Task A_reply_that_missed_the_point_answers_nothing(Verdict verdict, int replied, int answered)
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project);
        for (var i = 0; i < 3; i++)
        {
            await app.ContributionAsync(project, parent, $"It does not work {i}.", ContributionKind.DoesNotWork);
            await app.ContributionAsync(project, parent, $"When {i}?", ContributionKind.Question);
        }

        await app.InDatabaseAsync(async db =>
        {
            foreach (
                var said in await db
                    .Contributions.Include(c => c.Replies)
                    .Include(c => c.Author)
                    .Where(c => c.ProjectId == project.Id)
                    .ToListAsync()
            )
            {
                db.Entry(said).Property(c => c.SaidAt).CurrentValue = app.Clock.Now.AddDays(-45);
                said.Answer(
                    said.Kind is ContributionKind.Question ? ReplyKind.Answer : ReplyKind.WeDid,
                    "We will get back to you.",
                    parent.Id,
                    app.Clock.Now.AddDays(-44)
                );
                if (verdict is not Verdict.NotSaid)
                {
                    said.Judge(verdict);
                }
            }

            return await db.SaveChangesAsync();
        });

        var reading = await ReadingAsync(project);
        Assert.Equal(new Share(replied, 3), reading.Figures[(int)Indicator.LoopClosed].Share);
        Assert.Equal(new Share(answered, 3), reading.Figures[(int)Indicator.QuestionsAnswered].Share);
        Assert.Equal(answered == 0 ? 45 : 0, reading.Figures[(int)Indicator.QuestionsAnswered].Days);
    }

    private static async Task SayAsync(Browser family, TestProject project, string rung)
    {
        await family.OpenAsync($"{project.Url}/health");
        await family.SubmitAsync("families-say", ("rung", rung));
    }

    private Task<int> WriteDownAsync(TestProject project, TestPerson by, int n) =>
        app.InDatabaseAsync(async db =>
        {
            var child = Participant.WrittenDown(
                project.Id,
                new Person($"Sky {n}", Hat.YoungPerson, app.Clock.Now),
                Hat.YoungPerson,
                app.Clock.Now
            );
            db.Add(child);
            await db.SaveChangesAsync();
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            db.Add(
                new Contribution(
                    900 + n,
                    stage,
                    child,
                    new Contribution.What(
                        ContributionKind.Idea,
                        "A quiet hour.",
                        TakenDown: new OnBehalf(by.Id, HowGiven.Phone, null, true)
                    ),
                    app.Clock.Now
                )
            );
            return await db.SaveChangesAsync();
        });

    private async Task<Reading> ReadingAsync(TestProject project)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<HealthReading>().RunAsync(project.Id)).Reading;
    }

    private async Task SnapshotsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SnapshotJob>().RunAsync(CancellationToken.None);
    }
}
