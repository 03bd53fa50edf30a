using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.OnBehalf;

public class OnBehalfTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    public static readonly (string, string)[] OnThePhone =
    [
        ("Form.Name", "Gosia W"),
        ("Form.Hat", "ParentCarer"),
        ("Form.How", "Phone"),
        ("Form.IsFirstHand", "True"),
        ("Form.Kind", "DoesNotWork"),
        ("Form.Text", "You get a place by being first to phone."),
        ("Form.ShownAs", "FirstName"),
        ("Form.TheySaidYes", "true"),
    ];

    private async Task<Browser> WrittenDownAsync(TestProject project, TestPerson by)
    {
        var browser = await app.SignedInAsync(by);
        await browser.OpenAsync($"{project.Url}/stages/understand/take-down");
        await browser.SubmitAsync("take-down", OnThePhone);
        return browser;
    }

    [Fact]
    public async Task Somebody_without_an_account_is_heard_and_counts_once_the_lead_for_families_confirms_it()
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, coLead: true);
        var staff = await WrittenDownAsync(project, await app.StaffAsync());
        Assert.Contains("Sam Y wrote this down. On the phone. These are the person’s own words.", staff.Text, StringComparison.Ordinal);
        Assert.Null(staff.Page.GetElementById("confirm"));
        var said = staff.Url;
        await staff.OpenAsync($"{project.Url}/stages/understand");
        Assert.Contains("Nobody has spoken yet", staff.Text, StringComparison.Ordinal);

        var theirs = await app.SignedInAsync(lead);
        await theirs.OpenAsync(said);
        Assert.Contains("They are new here", theirs.Text, StringComparison.Ordinal);
        Assert.Null(theirs.Page.GetElementById("confirm"));
        app.Clock.Move(TimeSpan.FromDays(1));
        theirs = await app.SignedInAsync(lead);
        await theirs.OpenAsync(said);
        await theirs.SubmitAsync("confirm");
        Assert.Contains("Confirmed by Beth R", theirs.Text, StringComparison.Ordinal);
        staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync($"{project.Url}/stages/understand");
        Assert.Contains("Families: a few", staff.Text, StringComparison.Ordinal);
        Assert.Contains("written down for them", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_name_is_at_the_table_once_its_words_were_confirmed_and_not_before()
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, coLead: true);
        for (var i = 0; i < 4; i++)
        {
            await app.MemberAsync(project);
        }

        var staff = await WrittenDownAsync(project, await app.StaffAsync());
        var said = staff.Url;
        Assert.Equal((false, "Parents and carers: 5."), await TableAsync(project, lead));

        app.Clock.Move(TimeSpan.FromDays(1));
        var theirs = await app.SignedInAsync(lead);
        await theirs.OpenAsync(said);
        await theirs.SubmitAsync("confirm");

        Assert.Equal((true, "Parents and carers: 6."), await TableAsync(project, lead));
    }

    private async Task<(bool IsListed, string Parents)> TableAsync(TestProject project, TestPerson reader)
    {
        var browser = await app.SignedInAsync(reader);
        await browser.OpenAsync($"{project.Url}/people");
        var isListed = browser.Text.Contains("Gosia W", StringComparison.Ordinal);
        await browser.OpenAsync(project.Url);
        var table = browser.Page.QuerySelector("svg.cp-table__art")!.GetAttribute("aria-label")!;
        return (isListed, table[(table.IndexOf('.', StringComparison.Ordinal) + 2)..table.IndexOf(" Young", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task A_person_claims_their_words_with_a_code_that_works_once()
    {
        var project = await app.ProjectAsync();
        var staff = await WrittenDownAsync(project, await app.StaffAsync());
        var said = staff.Url;
        var person = await app.PersonAsync("Gosia W");
        await staff.SubmitAsync("claim-code", ("Email", person.Email));
        var code = staff.Page.GetElementById("code")!.TextContent;

        var gosia = await app.SignedInAsync(person);
        await gosia.OpenAsync("/claim");
        await gosia.SubmitAsync("claim", ("Code", "WRONG-CODES"));
        Assert.Equal(HttpStatusCode.BadRequest, gosia.Status);
        await gosia.SubmitAsync("claim", ("Code", code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.Contains("They are yours now", gosia.Text, StringComparison.Ordinal);
        Assert.Contains("Is this right? Somebody wrote it down for you", gosia.Text, StringComparison.Ordinal);
        app.Clock.Move(TimeSpan.FromDays(1));
        gosia = await app.SignedInAsync(person);
        await gosia.OpenAsync(said);
        await gosia.SubmitAsync("confirm");
        Assert.Contains("It counts in the figures now", gosia.Text, StringComparison.Ordinal);

        var another = await app.SignedInAsync(await app.PersonAsync());
        await another.OpenAsync("/claim");
        await another.SubmitAsync("claim", ("Code", code));
        Assert.Equal(HttpStatusCode.BadRequest, another.Status);
    }

    [Fact]
    public async Task Somebody_who_already_takes_part_keeps_one_seat_and_their_reply_reaches_them()
    {
        var project = await app.ProjectAsync();
        var staffPerson = await app.StaffAsync();
        var staff = await WrittenDownAsync(project, staffPerson);
        var said = staff.Url;
        await staff.SubmitAsync("reply", ("Kind", "WeAreDoing"), ("Text", "We are changing it."));
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == staffPerson.Id && n.Page == said)));
        var member = await app.MemberAsync(project, name: "Gosia W");
        await staff.SubmitAsync("claim-code", ("Email", member.Email));
        var browser = await app.SignedInAsync(member);
        await browser.OpenAsync("/claim");
        await browser.SubmitAsync("claim", ("Code", staff.Page.GetElementById("code")!.TextContent));

        await browser.OpenAsync(said);
        await browser.SubmitAsync("judge", ("gotItRight", "true"));

        Assert.Contains("“You got this right”", browser.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id)));
    }

    [Fact]
    public async Task A_parent_writes_down_a_childs_view_and_says_who_they_are_to_the_child()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await parent.OpenAsync($"{project.Url}/stages/understand/for-a-child");
        await parent.SubmitAsync(
            "take-down",
            ("Form.Name", "Sky"),
            ("Form.How", "Drawing"),
            ("Form.Kind", "Idea"),
            ("Form.Text", "A quiet room with a blue light."),
            ("Form.TheySaidYes", "true")
        );
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Say who you are to the child.", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("take-down", ("Form.OnBehalfAs", "mother"), ("Form.TheySaidYes", "true"));

        Assert.Contains("In a drawing. Said for them by: mother.", parent.Text, StringComparison.Ordinal);
        Assert.Contains("Young person", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/stages/understand/for-a-child");
        Assert.Contains("Sky (young person)", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_down_without_a_yes_and_the_words_are_kept()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/stages/understand/take-down");

        await staff.SubmitAsync(
            "take-down",
            [.. OnThePhone.Where(a => a.Item1 is not ("Form.TheySaidYes" or "Form.IsFirstHand")), ("Form.IsFirstHand", "False")]
        );

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Ask them first.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Say who speaks for them", staff.Text, StringComparison.Ordinal);
        Assert.Contains("being first to phone", staff.Page.GetElementById("Form_Text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_written_down_do_not_open_a_gate_by_being_written_down()
    {
        var project = await app.ProjectAsync();
        var staff = await app.StaffAsync();
        for (var i = 0; i < 3; i++)
        {
            await WrittenDownAsync(project, staff);
        }

        var browser = await app.SignedInAsync(staff);
        await browser.OpenAsync($"{project.Url}/stages/getready/open");
        var evidence = await app.InDatabaseAsync(db =>
            new CoProduce.Web.Features.Projects.Stages.StageEvidenceQuery(db).RunAsync(
                project.Id,
                Domain.Projects.StageKey.Understand,
                app.Clock.Now
            )
        );

        Assert.Equal((0, 0), (evidence.FamiliesJoined, evidence.FamiliesWhoSpoke));
    }

    [Fact]
    public async Task The_sheet_leads_by_a_short_address_to_the_right_form()
    {
        var project = await app.ProjectAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/stages/understand/sheet");
        Assert.Contains($"https://localhost/s/{project.Id}-2", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("svg.cp-sheet__qr path"));

        var parent = await app.SignedInAsync(await app.MemberAsync(project, Hat.ParentCarer));
        await parent.OpenAsync($"/s/{project.Id}-2");
        Assert.Equal($"{project.Url}/stages/understand/speak", parent.Url);
        await visitor.OpenAsync($"/s/{project.Id}-9");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
