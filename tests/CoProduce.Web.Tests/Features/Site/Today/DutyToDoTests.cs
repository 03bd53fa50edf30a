using CoProduce.Data.Accounts;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Safeguarding;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Site.Jobs;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>What waits for those who run a project, and for those with a duty of the forum.</summary>
public sealed class DutyToDoTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Replies_that_are_owed_wait_for_those_who_run_the_project_and_for_staff_with_how_many_are_late()
    {
        var project = await app.ProjectAsync();
        var (me, lead, staff) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true), await app.StaffAsync());
        var number = await app.ContributionAsync(project, me);
        await app.ContributionAsync(project, lead, "My own words.");
        app.Clock.Move(TimeSpan.FromDays(60));

        Assert.Contains("1 waits, 1 late", Assert.Single(await app.ToDosAsync(lead, ToDoKind.ReplyToPeople)), StringComparison.Ordinal);
        Assert.Contains("2 wait, 2 late", Assert.Single(await app.ToDosAsync(staff, ToDoKind.ReplyToPeople)), StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.ReplyToPeople));
        await app.SaveAsync(async db =>
            (await db.Contributions.SingleAsync(c => c.ProjectId == project.Id && c.Number == number)).Answer(
                ReplyKind.WeDid,
                "It is done.",
                lead.Id,
                app.Clock.Now
            )
        );
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.ReplyToPeople));
    }

    [Fact]
    public async Task People_who_ask_to_join_wait_for_the_lead_of_their_group_and_for_staff()
    {
        var project = await app.ProjectAsync();
        var (forFamilies, forServices) = (
            await app.MemberAsync(project, coLead: true),
            await app.MemberAsync(project, Hat.Professional, coLead: true)
        );
        var (asks, staff) = (await app.PersonAsync(), await app.StaffAsync());
        await app.SaveAsync(async db =>
            db.Add(new Participant(project.Id, await db.People.SingleAsync(p => p.Id == asks.Id), Hat.ParentCarer, app.Clock.Now))
        );

        Assert.Single(await app.ToDosAsync(forFamilies, ToDoKind.LetPeopleIn));
        Assert.Single(await app.ToDosAsync(staff, ToDoKind.LetPeopleIn));
        Assert.Empty(await app.ToDosAsync(forServices, ToDoKind.LetPeopleIn));
        await app.SaveAsync(async db => (await db.SeatAsync(project, asks)).Admit(app.Clock.Now));
        Assert.Empty(await app.ToDosAsync(forFamilies, ToDoKind.LetPeopleIn));
    }

    [Fact]
    public async Task A_session_that_is_over_waits_for_its_summary()
    {
        var project = await app.ProjectAsync();
        var (me, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var session = await app.SessionAsync(project, -2);

        Assert.Contains("Tea", Assert.Single(await app.ToDosAsync(lead, ToDoKind.SumUpSession)), StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SumUpSession));
        await app.SaveAsync(db =>
        {
            var summary = new SessionSummary(session, app.Clock.Now);
            summary.Write(new SessionSummary.Words("We heard much.", null, [], "We write it up."));
            summary.Publish(app.Clock.Now);
            return Task.FromResult(db.Add(summary));
        });
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.SumUpSession));
    }

    [Fact]
    public async Task When_one_lead_is_ready_the_other_is_asked_and_then_both_see_if_the_stage_can_close()
    {
        var project = await app.ProjectAsync();
        var (mine, theirs) = (await app.MemberAsync(project, coLead: true), await app.MemberAsync(project, Hat.Professional, coLead: true));
        Assert.Empty(await app.ToDosAsync(mine, ToDoKind.SayIfReady));
        await ReadyAsync(project, Side.Professionals);

        Assert.Single(await app.ToDosAsync(mine, ToDoKind.SayIfReady));
        Assert.Empty(await app.ToDosAsync(theirs, ToDoKind.SayIfReady));
        Assert.Empty(await app.ToDosAsync(mine, ToDoKind.MoveStage));
        await ReadyAsync(project, Side.LivedExperience);
        Assert.Empty(await app.ToDosAsync(mine, ToDoKind.SayIfReady));
        Assert.Single(await app.ToDosAsync(theirs, ToDoKind.MoveStage));
    }

    [Fact]
    public async Task A_report_waits_for_those_who_run_the_project_and_never_for_whom_it_is_about()
    {
        var project = await app.ProjectAsync();
        var (told, about, runs) = (
            await app.MemberAsync(project),
            await app.MemberAsync(project, coLead: true),
            await app.MemberAsync(project, facilitator: true)
        );
        var staff = await app.StaffAsync();
        var report = new ConductReport(
            project.Id,
            new ConductReport.Complaint(ReportReason.Hurtful, "He laughed at us.", AboutPersonId: about.Id),
            told.Id,
            app.Clock.Now,
            DateOnly.FromDateTime(app.Clock.Now).AddDays(9)
        );
        await app.SaveAsync(db => Task.FromResult(db.Add(report)));

        Assert.Single(await app.ToDosAsync(runs, ToDoKind.SeeToReports));
        Assert.Single(await app.ToDosAsync(staff, ToDoKind.SeeToReports));
        Assert.Empty(await app.ToDosAsync(about, ToDoKind.SeeToReports));
        Assert.Empty(await app.ToDosAsync(told, ToDoKind.SeeToReports));
        await app.SaveAsync(async db =>
            (await db.ConductReports.SingleAsync(r => r.Id == report.Id)).Settle(
                ReportOutcome.TalkedAbout,
                "We talked.",
                runs.Id,
                app.Clock.Now
            )
        );
        Assert.Empty(await app.ToDosAsync(runs, ToDoKind.SeeToReports));
    }

    [Fact]
    public async Task Words_whose_author_asks_again_wait_for_somebody_other_than_who_hid_them()
    {
        var project = await app.ProjectAsync();
        var (author, hid, other) = (
            await app.MemberAsync(project),
            await app.MemberAsync(project, coLead: true),
            await app.MemberAsync(project, facilitator: true)
        );
        var number = await app.ContributionAsync(project, author);
        await app.SaveAsync(async db =>
        {
            var said = await db.Contributions.SingleAsync(c => c.ProjectId == project.Id && c.Number == number);
            var hiding = new HiddenWords(
                project.Id,
                new WhichWords(said.Id),
                said,
                new HiddenWords.Because(hid.Id, author.Id, ReportReason.Hurtful, "It hurts."),
                app.Clock.Now
            );
            hiding.AskAgain("It is true.", author.Id, app.Clock.Now, DateOnly.FromDateTime(app.Clock.Now).AddDays(9));
            db.Add(hiding);
        });

        Assert.Single(await app.ToDosAsync(other, ToDoKind.LookAgain));
        Assert.Empty(await app.ToDosAsync(hid, ToDoKind.LookAgain));
        Assert.Empty(await app.ToDosAsync(author, ToDoKind.LookAgain));
    }

    [Fact]
    public async Task What_the_forum_owes_waits_for_staff_alone()
    {
        var project = await app.ProjectAsync();
        var (me, staff, other) = (await app.MemberAsync(project), await app.StaffAsync(), await app.PersonAsync());
        await app.SaveAsync(async db =>
        {
            var seat = await db.SeatAsync(project, me);
            db.AddRange(
                new Person("Ruth A", Hat.Professional, app.Clock.Now),
                new Claim(project.Id, me.Id, ClaimKind.Travel, 420, "The bus.", app.Clock.Now),
                new Claim(project.Id, staff.Id, ClaimKind.Travel, 420, "My own bus.", app.Clock.Now),
                new DataComplaint("A letter went astray.", me.Id, null, app.Clock.Now),
                new ClaimCode
                {
                    ParticipantId = seat.Id,
                    CodeHash = "hash",
                    EndsAt = app.Clock.Now.AddDays(9),
                    MadeByPersonId = me.Id,
                    ClaimedByPersonId = other.Id,
                    ClaimedAt = app.Clock.Now,
                },
                new WordsToLookAt
                {
                    ProjectId = project.Id,
                    Place = WordsPlace.Said,
                    Number = 1,
                    At = app.Clock.Now,
                }
            );
        });

        foreach (
            var (kind, words) in new[]
            {
                (ToDoKind.ApproveProfessionals, "1 waits"),
                (ToDoKind.SettleClaims, "1 claim"),
                (ToDoKind.AnswerComplaints, "1 waits"),
                (ToDoKind.ConfirmWhoseWords, "1 person asks"),
                (ToDoKind.LookForNames, "1 page"),
            }
        )
        {
            Assert.Contains(words, Assert.Single(await app.ToDosAsync(staff, kind)), StringComparison.Ordinal);
            Assert.Empty(await app.ToDosAsync(me, kind));
        }

        await app.SaveAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.DisplayName == "Ruth A")).Approve(app.Clock.Now);
            (await db.Claims.SingleAsync(c => c.PersonId == me.Id)).Agree(staff.Id, app.Clock.Now);
            (await db.DataComplaints.SingleAsync()).Reply("We found it.", staff.Id, app.Clock.Now);
            (await db.ClaimCodes.SingleAsync()).UsedAt = app.Clock.Now;
            db.RemoveRange(await db.WordsToLookAt.ToListAsync());
        });
        var browser = await app.SignedInAsync(staff);
        await browser.OpenAsync("/");
        Assert.Contains("Nothing needs you. Thank you.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worries_wait_for_safeguarding_leads_as_a_number_and_never_for_one_who_is_named()
    {
        var (lead, named, deputy) = (
            await app.PersonAsync(duties: ForumDuties.SafeguardingLead),
            await app.PersonAsync(duties: ForumDuties.SafeguardingLead),
            await app.PersonAsync(duties: ForumDuties.Deputy)
        );
        var staff = await app.StaffAsync();
        var now = app.Clock.Now;
        var worry = new SafeguardingConcern(Guid.NewGuid(), new SealedConcern("sealed"), null, now, (now.AddHours(4), now.AddHours(8)));
        worry.Name(named.Id);
        await app.SaveAsync(db => Task.FromResult(db.Add(worry)));

        Assert.Contains("1 waits", Assert.Single(await app.ToDosAsync(lead, ToDoKind.ReadWorries)), StringComparison.Ordinal);
        Assert.Single(await app.ToDosAsync(deputy, ToDoKind.ReadWorries));
        Assert.Empty(await app.ToDosAsync(named, ToDoKind.ReadWorries));
        Assert.Empty(await app.ToDosAsync(staff, ToDoKind.ReadWorries));
        await app.SaveAsync(async db => (await db.Concerns.SingleAsync()).TakeUp(lead.Id, now));
        Assert.Single(await app.ToDosAsync(lead, ToDoKind.ReadWorries));
        Assert.Empty(await app.ToDosAsync(deputy, ToDoKind.ReadWorries));
    }

    [Fact]
    public async Task An_administrator_alone_is_asked_for_a_second_one_and_for_a_safeguarding_lead()
    {
        var (me, staff) = (await app.PersonAsync(duties: ForumDuties.Administrator), await app.StaffAsync());

        Assert.Single(await app.ToDosAsync(me, ToDoKind.NameSecondAdministrator));
        Assert.Single(await app.ToDosAsync(me, ToDoKind.NameSafeguardingLead));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SetOutsideContact));
        Assert.Empty(await app.ToDosAsync(staff, ToDoKind.NameSafeguardingLead));
        await app.PersonAsync(duties: ForumDuties.Administrator | ForumDuties.SafeguardingLead);
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.NameSecondAdministrator));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.NameSafeguardingLead));
        Assert.Single(await app.ToDosAsync(me, ToDoKind.SetOutsideContact));
    }

    [Fact]
    public async Task Mail_that_does_not_go_waits_for_administrators()
    {
        var me = await app.PersonAsync(duties: ForumDuties.Administrator);
        await app.SaveAsync(db =>
        {
            var mail = new Data.Mail.OutgoingMail("a@example.org", "Hello", "Hello.", app.Clock.Now.AddHours(-3));
            mail.DidNotGo(app.Clock.Now);
            return Task.FromResult(db.Add(mail));
        });

        Assert.Single(await app.ToDosAsync(me, ToDoKind.LookAtMail));
        Assert.Empty(await app.ToDosAsync(await app.StaffAsync(), ToDoKind.LookAtMail));
    }

    [Fact]
    public async Task A_job_that_keeps_failing_waits_for_administrators()
    {
        var job = new ScheduledJob("Counts the chairs", TimeSpan.FromHours(1), true, (_, _) => Task.CompletedTask);
        var board = new JobBoard([job], app.Clock);
        var who = new ToDoReader(1, ForumDuties.Administrator, []);
        var environment = app.Services.GetRequiredService<IHostEnvironment>();

        Task<IEnumerable<ToDo>> OfAsync(ToDoReader reader) =>
            app.InDatabaseAsync(db => new JobToDos(db, board, environment, app.Clock).OfAsync(reader));

        Assert.Empty(await OfAsync(who));
        foreach (var _ in Enumerable.Range(0, 10))
        {
            board.Note(job, app.Clock.Now, app.Clock.Now, "No chairs");
        }

        Assert.Equal(ToDoKind.LookAtJobs, Assert.Single(await OfAsync(who)).Kind);
        Assert.Empty(await OfAsync(who with { Duties = ForumDuties.Staff }));
        board.Note(job, app.Clock.Now, app.Clock.Now, null);
        Assert.Empty(await OfAsync(who));
    }

    [Fact]
    public async Task The_forum_desk_begins_with_what_waits_for_the_reader()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        await app.ContributionAsync(project, me);
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync("/forum");

        Assert.Contains("One thing needs you", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Reply to people: 1 waits", Assert.Single(Waiting.Lines(staff)), StringComparison.Ordinal);
    }

    private Task<int> ReadyAsync(TestProject project, Side side) =>
        app.SaveAsync(async db =>
            (await db.Stages.Include(s => s.Readiness).SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open)).Say(
                side,
                true,
                null,
                app.Clock.Now
            )
        );
}
