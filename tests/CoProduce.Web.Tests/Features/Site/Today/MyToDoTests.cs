using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>What waits for people as themselves: there for the right person, for nobody else, and gone once it is done.</summary>
public class MyToDoTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Whoever_has_not_said_if_they_come_is_asked_until_they_say()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project), await app.MemberAsync(project, agreed: false));
        var session = await app.SessionAsync(project, 5);

        Assert.Contains(
            "Say if you’re coming: Tea",
            Assert.Single(await app.ToDosAsync(me, ToDoKind.SayIfComing)),
            StringComparison.Ordinal
        );
        Assert.Empty(await app.ToDosAsync(other, ToDoKind.SayIfComing));
        Assert.Empty(await app.ToDosAsync(await app.PersonAsync(), ToDoKind.SayIfComing));
        await app.SaveAsync(db => Task.FromResult(db.Add(new Rsvp(session, me.Id, RsvpAnswer.CannotCome, app.Clock.Now))));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SayIfComing));
    }

    [Fact]
    public async Task Nobody_is_asked_for_a_session_that_was_cancelled_is_over_or_whose_project_is_paused()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        var cancelled = await app.SessionAsync(project, 5);
        await app.SessionAsync(project, -5, "Long ago");
        await app.SaveAsync(async db => (await db.Sessions.SingleAsync(s => s.Id == cancelled.Id)).Cancel(app.Clock.Now));

        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SayIfComing));
        await app.SessionAsync(project, 6, "Cake");
        Assert.Single(await app.ToDosAsync(me, ToDoKind.SayIfComing));
        await app.PauseAsync(project);
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SayIfComing));
    }

    [Fact]
    public async Task Whoever_was_asked_to_decide_is_reminded_until_they_answer()
    {
        var project = await app.ProjectAsync(StageKey.Priorities);
        var (me, notAsked) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var runs = await app.MemberAsync(project, facilitator: true);
        var decision = await app.DecisionAsync(project, me, runs);

        var line = Assert.Single(await app.ToDosAsync(me, ToDoKind.AnswerDecision));
        Assert.Contains("Say where you stand: Which day?", line, StringComparison.Ordinal);
        Assert.Contains("5 minutes", line, StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(notAsked, ToDoKind.AnswerDecision));
        Assert.Empty(await app.ToDosAsync(runs, ToDoKind.AnswerDecision));
        await app.SaveAsync(async db =>
            db.Add(
                new Position(
                    decision.Id,
                    decision.Options[0].Id,
                    (await db.SeatAsync(project, me)).Id,
                    new Position.Answer(Stance.Agree, null),
                    app.Clock.Now
                )
            )
        );
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.AnswerDecision));
    }

    [Fact]
    public async Task Whoever_has_a_reply_is_asked_whether_it_got_them_right()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var number = await app.ContributionAsync(project, me, "The bus comes too late.");
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.JudgeReply));
        await app.SaveAsync(async db =>
            (await SaidAsync(db, project, number)).Answer(ReplyKind.WeDid, "It comes earlier.", other.Id, app.Clock.Now)
        );

        Assert.Contains(
            "“The bus comes too late.”",
            Assert.Single(await app.ToDosAsync(me, ToDoKind.JudgeReply)),
            StringComparison.Ordinal
        );
        Assert.Empty(await app.ToDosAsync(other, ToDoKind.JudgeReply));
        await app.SaveAsync(async db => (await SaidAsync(db, project, number)).Judge(Verdict.GotItRight));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.JudgeReply));
    }

    [Fact]
    public async Task Whoever_is_asked_whether_their_words_may_be_used_elsewhere_finds_the_question()
    {
        var project = await app.ProjectAsync();
        var (me, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var number = await app.ContributionAsync(project, me);
        await app.SaveAsync(async db => (await SaidAsync(db, project, number)).AskForReuse("In a training.", lead.Id, app.Clock.Now));

        Assert.Contains(
            "used somewhere else",
            Assert.Single(await app.ToDosAsync(me, ToDoKind.AnswerAboutWords)),
            StringComparison.Ordinal
        );
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.AnswerAboutWords));
        await app.SaveAsync(async db =>
        {
            var said = await SaidAsync(db, project, number);
            said.AnswerReuse(said.Reuse[0].Id, true, app.Clock.Now);
        });
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.AnswerAboutWords));
    }

    [Fact]
    public async Task What_somebody_promised_waits_for_them_and_what_nobody_does_for_the_leads()
    {
        var project = await app.ProjectAsync(StageKey.Priorities);
        var (me, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var decision = await app.DecisionAsync(project, me);
        var seat = await app.InDatabaseAsync(db => db.SeatAsync(project, me));
        var due = DateOnly.FromDateTime(app.Clock.Now).AddDays(-3);
        await app.SaveAsync(db =>
            Task.FromResult(db.Add(new AgreedAction(1, project.Id, decision.Id, "Ask the bus firm", "Beth R", due, app.Clock.Now, seat.Id)))
        );

        var line = Assert.Single(await app.ToDosAsync(me, ToDoKind.KeepPromise));
        Assert.Contains("You promised: Ask the bus firm", line, StringComparison.Ordinal);
        Assert.Contains("Late since", line, StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.KeepPromise));
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.FindOwner));
        await app.SaveAsync(async db => (await db.Actions.SingleAsync(a => a.ProjectId == project.Id)).GoBackToTheLeads());
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.KeepPromise));
        Assert.Single(await app.ToDosAsync(lead, ToDoKind.FindOwner));
        await app.SaveAsync(async db =>
            (await db.Actions.SingleAsync(a => a.ProjectId == project.Id)).MarkDone("It comes.", app.Clock.Now)
        );
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.FindOwner));
    }

    [Fact]
    public async Task Whoever_is_asked_how_it_feels_is_reminded_until_they_have_answered()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        await app.AskedNowAsync(project, me);

        Assert.Contains("Say how it feels", Assert.Single(await app.ToDosAsync(me, ToDoKind.AnswerPulse)), StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(other, ToDoKind.AnswerPulse));
        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync($"{project.Url}/pulses");
        Assert.Contains("Your answer is missing", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync($"{project.Url}/pulses/1");
        await browser.SubmitAsync("answer", ("Listened", "4"), ("Informed", "4"), ("Difference", "4"), ("Safe", "4"));
        await browser.OpenAsync($"{project.Url}/pulses");
        Assert.Contains("You have answered", browser.Text, StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.AnswerPulse));
    }

    [Fact]
    public async Task Whoever_shared_a_need_is_asked_whether_it_was_met_and_the_line_does_not_say_what_it_was()
    {
        var project = await app.ProjectAsync();
        var (me, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var session = await app.SessionAsync(project, 3);
        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/my-access-needs");
        await browser.SubmitAsync("add", ("Form.Own", "A seat by the door"));
        await browser.OpenAsync($"{project.Url}/sessions/{session.Number}/my-needs");
        await browser.SubmitAsync("share", ("Form.Ids", browser.Page.QuerySelector("#share [name='Form.Ids']")!.GetAttribute("value")!));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SayIfNeedsMet));
        await app.SaveAsync(db =>
            db.Sessions.Where(s => s.Id == session.Id)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(x => x.StartsAt, app.Clock.Now.AddDays(-2)).SetProperty(x => x.EndsAt, app.Clock.Now.AddDays(-1))
                )
        );

        var line = Assert.Single(await app.ToDosAsync(me, ToDoKind.SayIfNeedsMet));
        Assert.DoesNotContain("seat", line, StringComparison.Ordinal);
        Assert.Empty(await app.ToDosAsync(lead, ToDoKind.SayIfNeedsMet));
        await app.SaveAsync(async db =>
            (await db.SharedNeeds.SingleAsync(n => n.SessionId == session.Id)).SayIfMet(
                NeedMet.Yes,
                app.Clock.Now.AddDays(-1),
                app.Clock.Now
            )
        );
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.SayIfNeedsMet));
    }

    [Fact]
    public async Task Whoever_takes_part_and_has_not_said_yes_to_the_agreement_finds_it_and_nothing_else_there()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, agreed: false), await app.MemberAsync(project));

        Assert.Single(await app.ToDosAsync(me, ToDoKind.AgreeToWorkingAgreement));
        Assert.Empty(await app.ToDosAsync(other, ToDoKind.AgreeToWorkingAgreement));
        await app.SaveAsync(async db => (await db.SeatAsync(project, me)).Agree(1, app.Clock.Now));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.AgreeToWorkingAgreement));
    }

    [Fact]
    public async Task Whoever_is_asked_to_lead_finds_the_question_until_they_answer()
    {
        var project = await app.ProjectAsync();
        var (me, other, staff) = (await app.MemberAsync(project), await app.MemberAsync(project), await app.StaffAsync());
        await app.SaveAsync(async db => (await db.SeatAsync(project, me)).AskToLead(staff.Id, null, null, app.Clock.Now));

        Assert.Single(await app.ToDosAsync(me, ToDoKind.AnswerWhetherToLead));
        Assert.Empty(await app.ToDosAsync(other, ToDoKind.AnswerWhetherToLead));
        await app.SaveAsync(async db => (await db.SeatAsync(project, me)).DeclineToLead(null, app.Clock.Now));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.AnswerWhetherToLead));
    }

    private static Task<Contribution> SaidAsync(Data.CoProduceDbContext db, TestProject project, int number) =>
        db.Contributions.Include(c => c.Replies).Include(c => c.Reuse).SingleAsync(c => c.ProjectId == project.Id && c.Number == number);
}
