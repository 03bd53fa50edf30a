using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class RemovalTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Why = "They broke the agreement twice.";

    [Theory]
    [InlineData(Hat.Professional)]
    [InlineData(Hat.ParentCarer)]
    public async Task The_other_lead_and_a_facilitator_ask_and_the_persons_own_lead_decides(Hat other)
    {
        var project = await app.ProjectAsync();
        var own = other is Hat.Professional ? Hat.ParentCarer : Hat.Professional;
        var (member, seat) = await SeatedAsync(project, own);
        var ownLead = await app.SignedInAsync(await app.MemberAsync(project, own, coLead: true));
        var otherLead = await app.SignedInAsync(await app.MemberAsync(project, other, coLead: true));
        var facilitator = await app.SignedInAsync(await app.MemberAsync(project, own, facilitator: true));

        await RemoveAsync(otherLead, project, seat);
        Assert.Contains("They decide", otherLead.Text, StringComparison.Ordinal);
        await member.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.OK, member.Status);
        Assert.DoesNotContain(Why, member.Text, StringComparison.Ordinal);

        await ownLead.OpenAsync($"{project.Url}/people");
        Assert.Contains(Why, ownLead.Text, StringComparison.Ordinal);
        await ownLead.SubmitAsync($"keep-{seat}");
        Assert.Contains("They stay", ownLead.Text, StringComparison.Ordinal);

        await RemoveAsync(facilitator, project, seat);
        await RemoveAsync(ownLead, project, seat);
        await member.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.NotFound, member.Status);
    }

    [Fact]
    public async Task Whoever_was_removed_reads_the_reason_and_whom_to_ask_and_nobody_else_does()
    {
        var project = await app.ProjectAsync();
        var (member, seat) = await SeatedAsync(project);
        var (staff, other) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(await app.MemberAsync(project)));

        await RemoveAsync(staff, project, seat);
        await member.OpenAsync("/my-words");
        await member.OpenAsync($"{project.Url}/why");
        await other.OpenAsync($"{project.Url}/why");

        Assert.Contains(Why, member.Text, StringComparison.Ordinal);
        Assert.Contains("Whom to ask", member.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        var told = await app.InDatabaseAsync(db => db.Notices.Where(n => n.Page == $"{project.Url}/why").CountAsync());
        Assert.Equal(1, told);
    }

    [Fact]
    public async Task Where_it_is_for_safety_the_person_reads_just_that_and_whom_to_ask()
    {
        var project = await app.ProjectAsync();
        var (member, seat) = await SeatedAsync(project);
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await RemoveAsync(staff, project, seat, ("Form.IsForSafety", "true"));
        Assert.Contains("They do not read your reason.", staff.Text, StringComparison.Ordinal);
        await member.OpenAsync($"{project.Url}/why");

        Assert.Contains("It is to keep people safe.", member.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, member.Text, StringComparison.Ordinal);
        Assert.Contains("Whom to ask", member.Text, StringComparison.Ordinal);
        await member.OpenAsync("/my-data/file");
        Assert.DoesNotContain(Why, member.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_removed_while_they_are_asked_and_for_safety_the_electorate_and_their_answer_stay()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var (_, seat) = await SeatedAsync(project);
        var decision = await OpenDecisionAsync(project, seat);
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await RemoveAsync(staff, project, seat);
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("A decision that they are asked about is open", staff.Text, StringComparison.Ordinal);
        await RemoveAsync(staff, project, seat, ("Form.IsForSafety", "true"));

        Assert.Contains("We have told them", staff.Text, StringComparison.Ordinal);
        var after = await app.InDatabaseAsync(db => db.Decisions.Include(d => d.Voters).SingleAsync(d => d.Id == decision));
        Assert.Contains(after.Voters, v => v.ParticipantId == seat);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Positions.CountAsync(p => p.DecisionId == decision && p.ParticipantId == seat)));
        await staff.OpenAsync($"{project.Url}/decisions/1");
        Assert.DoesNotContain("Kwame B", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_given_a_role_that_takes_no_side_while_they_are_asked_and_a_change_of_role_is_told()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var (member, seat) = await SeatedAsync(project);
        await OpenDecisionAsync(project, seat);
        var (_, free) = await SeatedAsync(project);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people");

        await staff.SubmitAsync($"facilitator-{seat}");
        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("a facilitator takes no side. Wait until it has closed", staff.Text, StringComparison.Ordinal);
        await member.OpenAsync($"{project.Url}/decisions/1");
        Assert.DoesNotContain("so you take no side", member.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"{project.Url}/people");
        await staff.SubmitAsync($"facilitator-{free}");
        await staff.SubmitAsync($"facilitator-{free}");
        var told = await app.InDatabaseAsync(db =>
            db.Notices.Where(n => db.Participants.Any(p => p.Id == free && p.PersonId == n.PersonId)).Select(n => n.Text).ToListAsync()
        );
        Assert.Contains(told, text => text.StartsWith("You run the sessions of", StringComparison.Ordinal));
        Assert.Contains(told, text => text.StartsWith("You do not run the sessions of", StringComparison.Ordinal));
    }

    private Task<int> OpenDecisionAsync(TestProject project, int seat) =>
        app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
            var now = app.Clock.Now;
            var asked = await db.Participants.SingleAsync(p => p.Id == seat);
            var draft = new Decision.DecisionDraft("Which?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]);
            var decision = new Decision(1, stage, true, draft, [new Voter(asked)], now);
            db.Add(decision);
            await db.SaveChangesAsync();
            db.Add(new Position(decision.Id, decision.Options[0].Id, seat, new Position.Answer(Stance.Agree, null), now));
            await db.SaveChangesAsync();
            return decision.Id;
        });

    private static async Task RemoveAsync(Browser who, TestProject project, int seat, params (string, string)[] also)
    {
        await who.OpenAsync($"{project.Url}/people/{seat}/remove");
        await who.SubmitAsync("reason", [("Form.Reason", Why), .. also]);
    }

    private async Task<(Browser Member, int Seat)> SeatedAsync(TestProject project, Hat hat = Hat.ParentCarer)
    {
        var person = await app.PersonAsync("Kwame B", hat);
        var seat = await app.JoinAsync(project, person, hat);
        return (await app.SignedInAsync(person), seat);
    }
}
