using System.Net;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

/// <summary>Whoever goes from a project leaves nothing behind that waits for them, and takes part in nothing more.</summary>
public class WhenSomebodyGoesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Stays = "stays as it was said or done";

    /// <summary>Every place in the database that names somebody at the table, and what happens there when they go.</summary>
    private static readonly Dictionary<string, string> WhatHappens = new()
    {
        ["AgendaItem.ParticipantId"] = Stays,
        ["AgreedAction.ParticipantId"] = "what is not done goes back to the leads, who are told; what is done stays",
        ["Attendance.ParticipantId"] = Stays,
        ["ClaimCode.ParticipantId"] = "is for words written down for somebody without an account, who cannot leave",
        ["Comment.AuthorId"] = "stays; from outside nothing is added, and it can be taken back",
        ["Contribution.AuthorId"] = "stays; from outside it is not reworded, and it can be taken back",
        ["DecidedElsewhere.RaisedByParticipantId"] = Stays,
        ["Dot.ParticipantId"] = Stays,
        ["FamiliesView.ParticipantId"] = Stays,
        ["HowItGoes.ParticipantId"] = Stays,
        ["LeadRequest.ParticipantId"] = "ends: whoever has gone is not asked to lead",
        ["LiveNote.ParticipantId"] = "stays until the room ends, as for everyone",
        ["PlannedLeave.ParticipantId"] = "stays: whether going was planned is what it is for",
        ["Position.ParticipantId"] = "stays and counts: it was given by somebody who was asked",
        ["RemovalWish.ParticipantId"] = "ends: nobody asks that somebody goes who has gone",
        ["SeenToo.ParticipantId"] = Stays,
        ["Session.RunByParticipantId"] = "nobody is named for what is to come, and the leads are told",
        ["SessionGuest.ParticipantId"] = "is of a guest, whose seat ends with the session",
        ["SummaryAction.ParticipantId"] = "goes back to the leads while the summary is not published",
        ["SummaryAnswer.ParticipantId"] = Stays,
        ["TrialTester.ParticipantId"] = Stays,
        ["Voter.ParticipantId"] = "stays, for the list of who was asked is not changed; no reminder and no result is sent",
    };

    [Fact]
    public async Task What_happens_is_known_for_every_place_that_names_somebody_at_the_table()
    {
        var places = await app.InDatabaseAsync(db =>
            Task.FromResult(
                db.Model.GetEntityTypes()
                    .SelectMany(e =>
                        e.GetForeignKeys()
                            .Where(k => k.PrincipalEntityType.ClrType == typeof(Participant))
                            .Select(k => k.Properties[0])
                            .Concat(e.GetProperties().Where(p => p.Name.EndsWith("ParticipantId", StringComparison.Ordinal)))
                            .Select(p => $"{e.ClrType.Name}.{p.Name}")
                    )
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .ToList()
            )
        );

        Assert.Equal(WhatHappens.Keys.Order(StringComparer.Ordinal), places);
    }

    [Theory]
    [InlineData("leaves")]
    [InlineData("is removed")]
    [InlineData("is forgotten")]
    public async Task She_ran_a_session_had_work_to_do_and_had_invited_somebody_and_the_leads_see_to_it_now(string how)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var person = await app.PersonAsync("Hamish T");
        var seat = await app.JoinAsync(project, person);
        var lead = await app.MemberAsync(project, coLead: true);
        await BusyAsync(project, person, seat);

        await GoAsync(how, project, person, seat, await app.SignedInAsync(lead));

        var left = await app.InDatabaseAsync(async db => new
        {
            Session = await db.Sessions.SingleAsync(s => s.ProjectId == project.Id),
            Work = await db.Actions.SingleAsync(a => a.ProjectId == project.Id),
            Invited = await db.Invitations.SingleAsync(i => i.ProjectId == project.Id),
            Told = await db.Notices.Where(n => n.PersonId == lead.Id).Select(n => n.Text).ToListAsync(),
        });
        Assert.Equal((null, null), (left.Session.RunByParticipantId, left.Session.ArrangedByPersonId));
        Assert.Equal((null, AgreedAction.TheLeads), (left.Work.ParticipantId, left.Work.Owner));
        Assert.NotNull(left.Invited.TakenBackAt);
        Assert.Contains(left.Told, t => t.StartsWith("Nobody is named for a session any more", StringComparison.Ordinal));
        Assert.Contains(left.Told, t => t.StartsWith("Work has come back to the leads", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OwnerId", "Owner", "The two leads")]
    [InlineData("", "Hamish T", "The two leads")]
    [InlineData("", "hamish t", "The two leads")]
    [InlineData("", "Hamish T and Owen D", "The two leads and Owen D")]
    [InlineData("", "Hamish Trent", "Hamish Trent")]
    public async Task Nobody_who_has_left_still_sees_to_what_was_decided(string chosen, string typed, string after)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var person = await app.PersonAsync("Hamish T");
        var seat = await app.JoinAsync(project, person);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var draft = new Decision.DecisionDraft(
                "Open?",
                "Now.",
                "",
                "",
                Mandate.Informed,
                app.Clock.Now,
                [new("Yes", ""), new("No", "")]
            );
            db.Add(new Decision(1, stage, true, draft, [], app.Clock.Now)).Property(d => d.Outcome).CurrentValue = DecisionOutcome.Adopted;
            return await db.SaveChangesAsync();
        });
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/1/actions");
        await staff.SubmitAsync(
            "action",
            ("Form.What", "Ask the club"),
            ("Form.OwnerId", chosen.Length > 0 ? $"{seat}" : ""),
            ("Form.Owner", typed),
            ("Form.Due", "2029-01-01")
        );
        Assert.Equal(HttpStatusCode.OK, staff.Status);

        await GoAsync("leaves", project, person, seat, staff);

        var work = await app.InDatabaseAsync(db => db.Actions.SingleAsync(a => a.ProjectId == project.Id));
        Assert.Equal((null, after), (work.ParticipantId, work.Owner));
    }

    [Fact]
    public async Task From_outside_i_am_offered_nothing_that_i_cannot_do()
    {
        var project = await app.ProjectAsync();
        var person = await app.PersonAsync("Hamish T");
        var seat = await app.JoinAsync(project, person);
        var said = await app.ContributionAsync(project, person);
        await GoAsync("is removed", project, person, seat, await app.SignedInAsync(await app.StaffAsync()));

        var mine = await app.SignedInAsync(person);
        await mine.OpenAsync($"{project.Url}/said/{said}");

        Assert.Null(mine.Page.GetElementById("close-talk"));
        Assert.DoesNotContain("Change what I said", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_outside_i_reword_nothing_and_say_nothing_and_can_still_take_my_words_back()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project);
        var (said, mine) = (await app.ContributionAsync(project, person), await app.SignedInAsync(person));
        await mine.OpenAsync($"{project.Url}/leave");
        await mine.SubmitAsync("leave");

        await mine.OpenAsync($"{project.Url}/said/{said}/edit");
        Assert.Equal(HttpStatusCode.NotFound, mine.Status);
        await mine.OpenAsync("/reading-settings");
        foreach (var (to, field) in new[] { ("edit", "Form.Text"), ("comments", "Comment.Text"), ("talk", "closed") })
        {
            Assert.Equal(HttpStatusCode.NotFound, await mine.PostAsync($"{project.Url}/said/{said}/{to}", (field, "Something else")));
        }

        await mine.OpenAsync($"{project.Url}/said/{said}/withdraw");
        await mine.SubmitAsync("withdraw");
        Assert.Equal(HttpStatusCode.OK, mine.Status);
    }

    private async Task GoAsync(string how, TestProject project, TestPerson person, int seat, Browser lead)
    {
        var mine = await app.SignedInAsync(person);
        if (how == "leaves")
        {
            await mine.OpenAsync($"{project.Url}/leave");
            await mine.SubmitAsync("leave");
        }
        else if (how == "is removed")
        {
            await lead.OpenAsync($"{project.Url}/people/{seat}/remove");
            await lead.SubmitAsync("reason", ("Form.Reason", "They broke the agreement twice."));
        }
        else
        {
            await mine.OpenAsync("/my-data/forget");
            await mine.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"));
        }
    }

    private Task<int> BusyAsync(TestProject project, TestPerson person, int seat) =>
        app.InDatabaseAsync(async db =>
        {
            var (now, starts) = (app.Clock.Now, app.Clock.Now.AddDays(9));
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var draft = new Decision.DecisionDraft("Open?", "Now.", "", "", Mandate.Informed, now, [new("Yes", ""), new("No", "")]);
            var decision = new Decision(1, stage, true, draft, [], now);
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)
            {
                RunByParticipantId = seat,
                ArrangedByPersonId = person.Id,
            };
            db.AddRange(decision, new Session(1, project.Id, plan));
            await db.SaveChangesAsync();
            var work = new AgreedAction(1, project.Id, decision.Id, "Ask the club", "Hamish T", DateOnly.FromDateTime(now), now);
            db.Add(work).Property(a => a.ParticipantId).CurrentValue = seat;
            var by = new Invitation.Inviter(person.Id, ForumDuties.None, Side.LivedExperience);
            db.Add(new Invitation(new($"{Guid.NewGuid():N}@example.org", Hat.ParentCarer, ProjectId: project.Id), by, now));
            return await db.SaveChangesAsync();
        });
}
