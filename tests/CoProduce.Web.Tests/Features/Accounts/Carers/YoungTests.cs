using System.Net;
using CoProduce.Data;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Accounts.Carers;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Accounts.Carers;

public class YoungTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private async Task<Browser> InviteAsync(
        TestProject project,
        string email,
        string carer,
        string band = "ThirteenToFifteen",
        TestPerson? by = null
    )
    {
        var browser = await app.SignedInAsync(by ?? await app.StaffAsync());
        await browser.OpenAsync($"{project.Url}/invitations");
        await browser.SubmitAsync(
            "invite",
            ("Form.Email", email),
            ("Form.Hat", "YoungPerson"),
            ("Form.Band", band),
            ("Form.CarerEmail", carer)
        );
        return browser;
    }

    private async Task<(TestProject Project, TestPerson Carer, Browser Sky)> InvitedAsync(StageKey open = StageKey.Understand)
    {
        var (project, carer, email) = (await app.ProjectAsync(open), await app.PersonAsync("Jo L"), NewEmail());
        await InviteAsync(project, email, carer.Email);
        var sky = app.Visitor();
        await sky.OpenAsync(await app.LinkToAsync(email));
        await sky.SubmitAsync("accept", ("Form.DisplayName", "Sky"), ("Form.Password", TestData.Password));
        return (project, carer, await app.SignedInAsync(new TestPerson(0, email)));
    }

    private async Task<(TestProject Project, Browser Carer, Browser Sky, int Link)> AgreedAsync(StageKey open = StageKey.Understand)
    {
        var (project, person, sky) = await InvitedAsync(open);
        await sky.OpenAsync("/account/carer");
        await sky.SubmitAsync("yes");
        var carer = await app.SignedInAsync(person);
        await carer.OpenAsync("/account/children");
        var link = await app.InDatabaseAsync(db =>
            db.UnderEighteens.Where(u => u.CarerEmail == person.Email).Select(u => u.Id).SingleAsync()
        );
        await carer.SubmitAsync($"yes-{link}");
        return (project, carer, sky, link);
    }

    private static async Task AgreeAsync(Browser browser, TestProject project)
    {
        await browser.OpenAsync($"{project.Url}/agreement");
        await browser.SubmitAsync("agree");
    }

    [Fact]
    public async Task A_young_person_takes_part_once_they_and_their_carer_have_said_yes_and_not_before()
    {
        var (project, person, sky) = await InvitedAsync();
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Contains("That page opens later", sky.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.ProjectId == project.Id)));
        Assert.Empty(await app.LettersToAsync(person.Email));
        await sky.OpenAsync(project.Url);
        Assert.Equal(HttpStatusCode.OK, sky.Status);

        await sky.OpenAsync("/account/carer");
        await sky.SubmitAsync("yes");
        var letter = Assert.Single(await app.LettersToAsync(person.Email));
        Assert.DoesNotContain("Sky", letter.Subject + letter.Body, StringComparison.Ordinal);

        var carer = await app.SignedInAsync(person);
        await carer.OpenAsync("/account/children");
        Assert.Contains("Sky", carer.Text, StringComparison.Ordinal);
        await carer.SubmitAsync(carer.Page.QuerySelector("form[id^=yes-]")!.Id!);
        await AgreeAsync(sky, project);
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Contains("Who takes part", sky.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13 to 15", sky.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_for_a_yes_is_not_asked_in_a_new_decision()
    {
        var (project, carer, _, link) = await AgreedAsync(StageKey.Design);
        await app.MemberAsync(project);
        await app.MemberAsync(project);
        await app.MemberAsync(project);
        await app.MemberAsync(project, Hat.Professional);
        await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.ProjectId == project.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.JoinedAt, app.Clock.Now.AddDays(-30)).SetProperty(p => p.AgreedTo, 1))
        );
        Assert.Contains("Sky", await AskedAsync(project), StringComparison.Ordinal);
        await carer.OpenAsync("/account/children");
        await carer.SubmitAsync($"end-{link}");

        Assert.DoesNotContain("Sky", await AskedAsync(project), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_eighteen_without_a_carer_forum_staff_write_it_down_and_the_young_person_takes_part_again()
    {
        var (project, carer, sky, link) = await AgreedAsync();
        var person = await app.InDatabaseAsync(db => db.UnderEighteens.Where(u => u.Id == link).Select(u => u.PersonId).SingleAsync());
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"/forum/getting-in/{person}");
        Assert.Null(staff.Page.GetElementById("grown-up"));
        await carer.OpenAsync("/account/children");
        await carer.SubmitAsync($"end-{link}");
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Contains("That page opens later", sky.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"/forum/getting-in/{person}");
        await staff.SubmitAsync("grown-up");

        await AgreeAsync(sky, project);
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Contains("Who takes part", sky.Text, StringComparison.Ordinal);
    }

    /// <summary>Who is asked in a decision that opens now.</summary>
    private async Task<string> AskedAsync(TestProject project)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, opening) = (
            scope.ServiceProvider.GetRequiredService<CoProduceDbContext>(),
            scope.ServiceProvider.GetRequiredService<DecisionOpening>()
        );
        var here = new ProjectPlace(
            project.Id,
            project.Slug,
            "Time to breathe",
            new Standing
            {
                ProjectState = ProjectState.Published,
                Joining = Joining.Open,
                AgreementNumber = 1,
            }
        );
        var draft = new Decision.DecisionDraft(
            "Which?",
            "Now.",
            "",
            "",
            Mandate.Shared,
            app.Clock.Now.AddDays(14),
            [new("A", ""), new("B", "")]
        );
        var decision = await db.TogetherAsync(() => opening.OpenAsync(here, draft));
        var asked = decision.Voters.Select(v => v.ParticipantId).ToList();
        return string.Join(' ', await db.Participants.Where(p => asked.Contains(p.Id)).Select(p => p.Person.DisplayName).ToListAsync());
    }

    [Fact]
    public async Task Either_of_them_ends_it_and_it_counts_on_the_next_request()
    {
        var (project, carer, sky, link) = await AgreedAsync();
        await carer.OpenAsync("/account/children");
        await carer.SubmitAsync($"end-{link}");
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Contains("That page opens later", sky.Text, StringComparison.Ordinal);
        await carer.OpenAsync($"/young/{link}");
        Assert.Equal(HttpStatusCode.NotFound, carer.Status);

        var (_, otherCarer, other, otherLink) = await AgreedAsync();
        await other.OpenAsync("/account/carer");
        await other.SubmitAsync("end");
        await otherCarer.OpenAsync($"/young/{otherLink}");
        Assert.Equal(HttpStatusCode.NotFound, otherCarer.Status);
    }

    [Fact]
    public async Task Both_see_the_same_page_and_words_for_the_forum_alone_or_without_a_name_are_not_on_it()
    {
        var (project, carer, sky, link) = await AgreedAsync();
        var id = await app.InDatabaseAsync(db => db.UnderEighteens.Where(u => u.Id == link).Select(u => u.PersonId).SingleAsync());
        await app.ContributionAsync(project, new TestPerson(id, ""), "A quiet hour.");
        await app.ContributionAsync(project, new TestPerson(id, ""), "Only the forum may know.", audience: Audience.ForumAndReplier);

        foreach (var browser in new[] { carer, sky })
        {
            await browser.OpenAsync($"/young/{link}");
            Assert.Contains("A quiet hour.", browser.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Only the forum may know.", browser.Text, StringComparison.Ordinal);
        }

        await sky.OpenAsync("/my-data/who-looked");
        Assert.Contains("Looked at what a carer sees", sky.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Age_is_asked_about_again_and_at_eighteen_the_carer_sees_nothing_more()
    {
        var (project, carer, sky, link) = await AgreedAsync();
        await app.InDatabaseAsync(db =>
            db.UnderEighteens.Where(u => u.Id == link).ExecuteUpdateAsync(s => s.SetProperty(u => u.AskAgainAt, app.Clock.Now))
        );
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AgeGroupJob>().RunAsync(CancellationToken.None);
        }

        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.Page == $"/young/{link}")));
        await carer.OpenAsync($"/young/{link}");
        await carer.SubmitAsync("age", ("Form.Band", nameof(AgeBand.EighteenOrOver)));
        Assert.Contains("they speak for themselves", carer.Text, StringComparison.Ordinal);
        await carer.OpenAsync($"/young/{link}");
        Assert.Equal(HttpStatusCode.NotFound, carer.Status);
        await AgreeAsync(sky, project);
        await sky.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.OK, sky.Status);
        Assert.Contains("Who takes part", sky.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_under_13_is_not_invited_and_a_lead_invites_nobody_under_18()
    {
        var (project, email) = (await app.ProjectAsync(), NewEmail());
        var staff = await InviteAsync(project, email, NewEmail(), "UnderThirteen");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("They are heard too", staff.Text, StringComparison.Ordinal);

        var lead = await app.MemberAsync(project, coLead: true);
        var refused = await InviteAsync(project, email, NewEmail(), by: lead);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Empty(await app.LettersToAsync(email));
    }

    [Fact]
    public async Task Before_eighteen_nobody_joins_under_another_hat()
    {
        var (_, _, sky, _) = await AgreedAsync();
        var second = await app.ProjectAsync();
        await sky.OpenAsync($"{second.Url}/join");
        await sky.SubmitAsync("join", ("Form.Hat", nameof(Hat.ParentCarer)));
        Assert.Equal(HttpStatusCode.Conflict, sky.Status);
        Assert.False(await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.ProjectId == second.Id)));
    }

    [Fact]
    public async Task A_carer_is_found_however_their_email_was_typed()
    {
        var (project, carer, email) = (await app.ProjectAsync(), await app.PersonAsync("Jo L"), NewEmail());
        await InviteAsync(project, email, carer.Email.ToUpperInvariant());
        var sky = app.Visitor();
        await sky.OpenAsync(await app.LinkToAsync(email));
        await sky.SubmitAsync("accept", ("Form.DisplayName", "Sky"), ("Form.Password", TestData.Password));

        var theirs = await app.SignedInAsync(carer);
        await theirs.OpenAsync("/account/children");

        Assert.Contains("Sky", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_carers_mail_box_is_not_filled_by_asking_again_and_again()
    {
        var (_, carer, sky) = await InvitedAsync();
        await sky.OpenAsync("/account/carer");
        for (var asked = 0; asked < 5; asked++)
        {
            await sky.SubmitAsync("yes");
            Assert.Equal(HttpStatusCode.OK, sky.Status);
            await sky.SubmitAsync("end");
        }

        await sky.SubmitAsync("yes");

        Assert.Equal(HttpStatusCode.Conflict, sky.Status);
        Assert.Contains("Please wait an hour", sky.Text, StringComparison.Ordinal);
        Assert.Equal(5, (await app.LettersToAsync(carer.Email)).Count);
        Assert.Equal(3, (await app.LettersToAsync(carer.Email)).Count(m => m.NextTryAt <= app.Clock.Now));
    }
}
