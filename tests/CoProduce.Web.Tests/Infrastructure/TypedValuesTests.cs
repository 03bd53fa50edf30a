using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Amounts, days and strange bytes, as people and programs send them.</summary>
public sealed class TypedValuesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("4.50", 450, "")]
    [InlineData("4,50", 450, "")]
    [InlineData("£4.5", 450, "")]
    [InlineData("12", 1200, "")]
    [InlineData("١٢", 1200, "")]
    [InlineData("４．５０", 450, "")]
    [InlineData("٤٫٥٠", 450, "")]
    [InlineData("￡４", 400, "")]
    [InlineData("+4", 400, "")]
    [InlineData("0.005", null, "no more than two figures after the point")]
    [InlineData("1,000", null, "Leave out the marks for thousands")]
    [InlineData("١٬٢٣٤", null, "Leave out the marks for thousands")]
    [InlineData("1.234,56", null, "Leave out the marks for thousands")]
    [InlineData("1 234", null, "Leave out the marks for thousands")]
    [InlineData("12.345678", null, "no more than two figures after the point")]
    [InlineData("-4.50", null, "An amount cannot be less than 0.")]
    [InlineData("four", null, "Use figures only, like 12.50.")]
    [InlineData("99999999999999", null, "That number is too large.")]
    public async Task An_amount_is_read_as_people_type_it_or_kept_with_the_sentence_that_names_what_is_wrong(
        string typed,
        int? pence,
        string why
    )
    {
        var (project, browser) = await ParentAsync();
        await browser.OpenAsync("/my-payments");
        var form = new[]
        {
            ("Form.ProjectId", $"{project.Id}"),
            ("Form.Kind", "Travel"),
            ("Form.Pounds", typed),
            ("Form.For", $"The bus {typed}."),
        };
        await browser.SubmitAsync("claim", form);

        var what = $"The bus {typed}.";
        var kept = await app.InDatabaseAsync(db => db.Claims.Where(c => c.For == what).Select(c => (int?)c.Pence).SingleOrDefaultAsync());
        Assert.Equal(pence, kept);
        if (pence is null)
        {
            Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
            Assert.Contains(why, browser.Text, StringComparison.Ordinal);
            Assert.Equal(typed, browser.Page.QuerySelector("[name='Form.Pounds']")!.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData("yyyy-MM-dd", null)]
    [InlineData("d/M/yyyy", null)]
    [InlineData("'9999-12-31'", "That is too far away. The last day you can choose is ")]
    [InlineData("'2036-01-01'", "That is too far away. The last day you can choose is ")]
    [InlineData("'0001-01-01'", "That is too long ago. The first day you can choose is ")]
    [InlineData("'31/02/2027'", "Choose a day, or type it like 31/12/2026.")]
    public async Task A_day_is_read_as_a_picker_sends_it_or_as_people_here_type_it(string way, string? why)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        foreach (var name in new[] { "Ann", "Ben", "Cai" })
        {
            await app.MemberAsync(project, name: name);
        }

        await app.MemberAsync(project, Hat.Professional, "Owen D");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/new");
        var typed = app.Clock.Now.AddDays(10).ToString(way, CultureInfo.InvariantCulture);
        await staff.SubmitAsync(
            "decision",
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", "Shared"),
            ("Form.ClosesOn", typed),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[1].Title", "First to phone")
        );

        Assert.Equal(why is null ? 1 : 0, await app.InDatabaseAsync(db => db.Decisions.CountAsync(d => d.ProjectId == project.Id)));
        Assert.Contains(why ?? "How?", staff.Text, StringComparison.Ordinal);
        Assert.Equal(why is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, staff.Status);
    }

    [Fact]
    public async Task A_field_cannot_stand_for_the_project_in_the_address()
    {
        var (mine, browser) = await ParentAsync();
        var other = await app.ProjectAsync();
        await browser.OpenAsync($"{mine.Url}/stages/understand/speak");
        await browser.SubmitAsync("speak", ("slug", other.Slug), ("Kind", "Idea"), ("Text", "Said in mine."), ("ShownAs", "GroupOnly"));

        Assert.Equal(
            [mine.Id],
            await app.InDatabaseAsync(db => db.Contributions.Where(c => c.Text == "Said in mine.").Select(c => c.ProjectId).ToListAsync())
        );
    }

    [Theory]
    [InlineData("Text=a%00b", "application/x-www-form-urlencoded")]
    [InlineData("Text=a", "application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("Text=%ff%fe", "application/x-www-form-urlencoded; charset=nonsense")]
    [InlineData("--x\r\nbroken", "multipart/form-data; boundary=x")]
    public async Task Bytes_that_are_no_words_are_refused_without_a_fault_of_the_server(string body, string type)
    {
        var (project, browser) = await ParentAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var answer = await browser.Client.PostAsync($"{project.Url}/stages/understand/speak", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Words_that_are_far_too_long_are_on_the_page_that_says_so()
    {
        var (project, browser) = await ParentAsync();
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", $"A swing. {new string('a', 200_000)}"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, browser.Status);
        Assert.Contains("That was too long", browser.Text, StringComparison.Ordinal);
        Assert.StartsWith("A swing.", browser.Page.QuerySelector("#kept-0")!.TextContent.Trim('\u2068'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_for_what_no_keyboard_types_finds_nothing_and_says_so()
    {
        var (_, browser) = await ParentAsync();
        await browser.OpenAsync("/find?Words=bus%00%07stop");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Theory]
    [InlineData("\u200b\u200b", null)]
    [InlineData("\u3164", null)]
    [InlineData("...", null)]
    [InlineData("\u202eyza L", "yza L")]
    [InlineData("Nia\u00a0Llewelyn\u0007", "Nia Llewelyn")]
    [InlineData("Nia\0 Llewelyn", "Nia Llewelyn")]
    [InlineData("Łukasz 👍", "Łukasz 👍")]
    [InlineData("nia@example.org", null)]
    public async Task A_name_is_kept_as_it_is_seen_or_refused_when_there_is_nothing_to_see(string typed, string? kept)
    {
        var person = await app.PersonAsync("Before");
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", typed));

        Assert.Equal(kept is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK, browser.Status);
        Assert.Equal(
            kept ?? "Before",
            await app.InDatabaseAsync(db => db.People.Where(p => p.Id == person.Id).Select(p => p.DisplayName).SingleAsync())
        );
    }

    [Fact]
    public async Task A_password_is_kept_with_every_space_and_sign()
    {
        const string Odd = "  seven\u00a0quiet  herons\u200d wade  é";
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account/password");
        Assert.Equal(person.Email, browser.Page.QuerySelector("#change-password [autocomplete=username]")!.GetAttribute("value"));
        await browser.SubmitAsync("change-password", ("OldPassword", TestData.Password), ("NewPassword", Odd));
        Assert.Contains("Your new password is saved", browser.Text, StringComparison.Ordinal);

        var again = app.Visitor();
        await again.OpenAsync("/account/sign-in");
        await again.SubmitAsync("sign-in", ("Email", person.Email), ("Password", "  seven quiet  herons wade  e\u0301"));
        Assert.DoesNotContain("sign-in", again.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("👨\u200d👩\u200d👧\u200d👦a")]
    [InlineData("🦊🦉🐝🐢🐙🦋")]
    [InlineData("abcdefghijk\u200b\u200b\u200b")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301")]
    public async Task A_password_is_as_long_as_people_see_it(string typed)
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/account/password");
        await browser.SubmitAsync("change-password", ("OldPassword", TestData.Password), ("NewPassword", typed));

        Assert.Contains("Use 12 characters or more", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ida@bücher.example", true)]
    [InlineData("ida@xn--bcher-kva.example", true)]
    [InlineData("Ida.B@Example.org", true)]
    [InlineData("a+b@example.org", true)]
    [InlineData("o'neil@example.org", true)]
    [InlineData("a@b", false)]
    [InlineData("x@-.example", false)]
    [InlineData("x@a-.example", false)]
    [InlineData("x@[127.0.0.1]", false)]
    [InlineData("x@127.0.0.1", false)]
    [InlineData("a..b@x.example", false)]
    [InlineData(".a@x.example", false)]
    [InlineData("a@x..example", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.example", false)]
    [InlineData("\"a@b\"@x.example", false)]
    public void An_email_may_have_a_host_in_any_alphabet_and_needs_a_whole_one(string typed, bool isTaken) =>
        Assert.Equal(isTaken, OneEmailAttribute.Is(EmailAddress.Mailable(typed)));

    [Theory]
    [InlineData(" https://meet.example/room ", null)]
    [InlineData("HTTPS://meet.example", null)]
    [InlineData("https://", "no address after https://")]
    [InlineData("https:///room", "no address after https://")]
    [InlineData("https://intranet/room", "needs a dot")]
    [InlineData("https://[::1/room", "Something is wrong in the address after https://")]
    [InlineData("https://teams.example Meeting ID: 123", "Paste the link alone")]
    [InlineData("http://meet.example", "Start the link with https://")]
    [InlineData("https://me:secret@meet.example", "a name or a password")]
    public void A_link_is_taken_as_people_paste_it_or_refused_with_what_is_wrong(string typed, string? why)
    {
        var said = WebLinkAttribute.WhyNot(Domain.TypedText.Clean(typed, keepsLines: false));
        Assert.Equal(why is null, said is null);
        Assert.Contains(why ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,000", "Leave out the marks for thousands")]
    [InlineData("4.5", "Use a whole number")]
    [InlineData("99999999999999999999", "That number is too large.")]
    [InlineData("-3", "Use a number from 1 to")]
    [InlineData("seven", "Use figures only, like 12.")]
    public async Task A_number_that_cannot_be_meant_comes_back_with_the_sentence_that_names_what_is_wrong(string typed, string why)
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/promises");
        await staff.SubmitAsync("promise", ("Promise.QuestionDays", typed));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(why, staff.Text, StringComparison.Ordinal);
        Assert.Equal(typed, staff.Page.QuerySelector("[name='Promise.QuestionDays']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_weekly_session_cannot_run_past_the_last_day_that_can_be_chosen()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/sessions/new");
        await staff.SubmitAsync(
            "session",
            ("Form.Title", "Tea"),
            ("Form.Purpose", "Talk."),
            ("Form.How", "InPerson"),
            ("Form.Place", "Hall"),
            ("Form.On", $"{app.Clock.Now.AddYears(3).AddDays(-20):yyyy-MM-dd}"),
            ("Form.From", "10:00"),
            ("Form.To", "11:00"),
            ("Form.Again", "EveryWeek"),
            ("Form.Times", "12")
        );

        Assert.Contains("The last of these sessions would be too late. Choose fewer times.", staff.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Sessions.AnyAsync(s => s.ProjectId == project.Id)));
    }

    [Fact]
    public async Task A_name_of_sixty_pictures_is_as_long_as_one_of_sixty_letters()
    {
        var person = await app.PersonAsync("Before");
        var browser = await app.SignedInAsync(person);
        var name = string.Concat(Enumerable.Repeat("👍🏽", 60));
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", name + "n"));
        Assert.Contains("Use 60 characters or fewer.", browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("name", ("Name.DisplayName", name));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(
            name,
            await app.InDatabaseAsync(db => db.People.Where(p => p.Id == person.Id).Select(p => p.DisplayName).SingleAsync())
        );
    }

    private async Task<(TestProject Project, Browser Parent)> ParentAsync()
    {
        var project = await app.ProjectAsync();
        return (project, await app.SignedInAsync(await app.MemberAsync(project)));
    }
}
