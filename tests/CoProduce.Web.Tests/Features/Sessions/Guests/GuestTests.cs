using System.Net;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Guests;

public class GuestTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_a_guest_writes_is_said_in_the_stage_and_counts_once_a_lead_has_confirmed_it()
    {
        var (project, _, runs, code) = await OpenAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What would help on Saturdays?"), ("Ask.Kind", "Idea"));
        var guest = await ComeInAsync(code);

        Assert.Contains("What would help on Saturdays?", guest.Text, StringComparison.Ordinal);
        await guest.SubmitAsync("say", ("Say.Text", "A quiet hour."));

        Assert.Contains("A quiet hour. Jo, parent carer. A guest.", guest.Text, StringComparison.Ordinal);
        var said = await app.InDatabaseAsync(db => db.Contributions.Include(c => c.Author).SingleAsync(c => c.ProjectId == project.Id));
        Assert.Equal(
            ("A quiet hour.", false, true, HowGiven.AsGuest, ContributionKind.Idea),
            (said.Text, said.Counts, said.Author.IsWrittenDown, said.TakenDown!.How, said.Kind)
        );
        app.Clock.Move(TimeSpan.FromDays(1));
        var lead = await app.AtLiveAsync(project, $"{project.Url}/said/{said.Number}", coLead: true);
        Assert.Contains("wrote this as a guest", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("confirm");
        await lead.OpenAsync($"{project.Url}/people");
        Assert.DoesNotContain("Jo", lead.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.Counts).SingleAsync())
        );
    }

    [Fact]
    public async Task A_guest_reads_what_others_say_without_their_names_and_reaches_nothing_else()
    {
        var (project, url, _, code) = await OpenAsync();
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "Sleep."));
        var guest = await ComeInAsync(code);

        Assert.Contains("Sleep. A parent.", guest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beth", guest.Page.Source.Text, StringComparison.Ordinal);
        Assert.Empty(guest.Page.QuerySelectorAll("main a[href*='/said/']"));
        Assert.DoesNotContain("Beth", await guest.Client.GetStringAsync("/live/now"), StringComparison.Ordinal);
        await parent.OpenAsync(url);
        Assert.Contains("Guests read along", parent.Text, StringComparison.Ordinal);
        foreach (var page in new[] { url, $"{project.Url}/said/1", $"{project.Url}/people" })
        {
            await guest.OpenAsync(page);
            Assert.StartsWith("/account/sign-in", guest.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_guest_sees_where_we_are_on_the_agenda_and_not_who_raised_it()
    {
        var (project, _, _, code) = await OpenAsync();
        await app.MemberAsync(project);
        await app.InDatabaseAsync(async db =>
        {
            var session = await db.Sessions.SingleAsync(s => s.ProjectId == project.Id);
            var agenda = new SessionAgenda(session.Id);
            agenda.Suggest(
                session,
                await db.Participants.OrderByDescending(p => p.Id).FirstAsync(p => p.ProjectId == project.Id),
                "The bus",
                NameShown.FirstName,
                app.Clock.Now
            );
            db.Add(agenda);
            await db.SaveChangesAsync();
            agenda.GiveMinutes(session, agenda.Items[0].Id, 10, app.Clock.Now);
            agenda.Set(session, app.Clock.Now);
            agenda.Step(true, null, app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        var guest = await ComeInAsync(code);

        Assert.Contains("The bus Raised by: A parent.", guest.Text, StringComparison.Ordinal);
        Assert.Null(guest.Page.GetElementById("walk"));
    }

    [Fact]
    public async Task A_guest_s_key_is_bound_to_this_host_and_only_a_hash_of_it_is_kept()
    {
        var (_, _, _, code) = await OpenAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync("/live");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.GetElementById("come-in")!;
        var answer = await visitor.Client.PostAsync("/live", new FormUrlEncodedContent(Browser.Filled(form, Answers(code))));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-CoProduce.Guest=", StringComparison.Ordinal));
        Assert.All(["secure", "httponly", "samesite=lax", "path=/"], part =>
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase)
        );
        var key = cookie.Split('=', ';')[1];
        Assert.False(await app.InDatabaseAsync(db => db.SessionGuests.AnyAsync(g => g.KeyHash == key)));
    }

    [Fact]
    public async Task A_code_that_nobody_gave_out_and_one_without_guests_let_nobody_in()
    {
        var (_, _, _, code) = await OpenAsync(guests: false);
        var guest = await ComeInAsync(code);
        Assert.Equal(HttpStatusCode.BadRequest, guest.Status);
        Assert.Contains("Guests cannot come in with this code", guest.Text, StringComparison.Ordinal);

        var lost = await ComeInAsync(code == "BCDFGH" ? "BCDFGJ" : "BCDFGH");
        Assert.Contains("We do not know that code", lost.Text, StringComparison.Ordinal);
        Assert.Equal("Jo", lost.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task After_the_session_its_code_says_so_kindly_and_what_a_guest_types_is_not_lost()
    {
        var (_, _, runs, code) = await OpenAsync();
        var guest = await ComeInAsync(code);
        await runs.SubmitAsync("end");

        await guest.SubmitAsync("say", ("Say.Text", "Too late, but my words must not be lost."));
        Assert.Equal(HttpStatusCode.Conflict, guest.Status);
        Assert.Contains("must not be lost", guest.Page.Source.Text, StringComparison.Ordinal);
        await guest.OpenAsync("/live/here");
        Assert.Contains("You are not in the session any more", guest.Text, StringComparison.Ordinal);
        Assert.Contains("This session has ended. Thank you for coming", (await ComeInAsync(code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_looked_around_finds_the_way_back_without_the_code()
    {
        var (_, _, _, code) = await OpenAsync();
        var guest = await ComeInAsync(code);

        await guest.OpenAsync(guest.Page.QuerySelector("main a[href*='/agreement']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, guest.Status);
        Assert.NotNull(guest.Page.QuerySelector("main a[href='/live/here']"));
        await guest.OpenAsync("/live");
        await guest.OpenAsync(guest.Page.QuerySelector("main a[href='/live/here']")!.GetAttribute("href")!);
        Assert.Contains("You are a guest", guest.Text, StringComparison.Ordinal);
        await guest.SubmitAsync("leave");
        Assert.Null(guest.Page.QuerySelector("main a[href='/live/here']"));
    }

    [Fact]
    public async Task When_guests_are_let_in_no_more_those_who_are_in_are_out_at_once()
    {
        var (_, url, runs, code) = await OpenAsync();
        var guest = await ComeInAsync(code);
        await runs.OpenAsync(url);
        await runs.SubmitAsync("code");

        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync("/live/now")).StatusCode);
        await guest.SubmitAsync("say", ("Say.Text", "Hello."));
        Assert.Contains("You are not in a session", guest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_guest_writes_in_silence_waits_for_the_end_of_the_round_and_counts_no_sooner()
    {
        var (project, url, runs, code) = await OpenAsync();
        await runs.OpenAsync(url);
        await runs.SubmitAsync("ask", ("Ask.Question", "What matters most?"), ("Ask.IsSilent", "true"));
        var guest = await ComeInAsync(code);
        await guest.SubmitAsync("say", ("Say.Text", "Sleep."), ("Say.HideName", "true"));
        Assert.Contains("You wrote: Sleep.", guest.Text, StringComparison.Ordinal);

        await runs.OpenAsync(url);
        await runs.SubmitAsync("end-silence");

        Assert.False(
            await app.InDatabaseAsync(db => db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.Counts).SingleAsync())
        );
        await guest.OpenAsync("/live/here");
        Assert.Contains("Sleep. A parent.", guest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_puts_as_many_dots_as_everyone_and_says_how_it_goes()
    {
        var (project, url, runs, code) = await OpenAsync();
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "Sleep."));
        await parent.SubmitAsync("say", ("Say.Text", "Clubs."));
        await runs.OpenAsync(url);
        await runs.SubmitAsync("dots", ("dots", "1"));
        var guest = await ComeInAsync(code);

        await guest.SubmitAsync("taps", ("said", "1"));
        await guest.SubmitAsync("taps", ("said", "2"));
        Assert.Equal(HttpStatusCode.Conflict, guest.Status);
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Dots.CountAsync(d => db.Participants.Any(p => p.Id == d.ParticipantId && p.ProjectId == project.Id && p.IsWrittenDown))
            )
        );

        await runs.OpenAsync(url);
        await runs.SubmitAsync("end-round");
        await runs.SubmitAsync("how-are-we");
        await guest.OpenAsync("/live/here");
        await guest.SubmitAsync("how-it-goes", ("IsHeard", "true"));
        Assert.Contains("Nobody sees what you tapped", guest.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id && p.IsWrittenDown)));
    }

    [Fact]
    public async Task Whoever_only_reads_along_leaves_no_trace_in_the_project_and_is_forgotten_a_week_later()
    {
        var (project, _, runs, code) = await OpenAsync();
        await ComeInAsync(code);
        var room = await app.InDatabaseAsync(db => db.SessionCodes.Where(c => c.Code == code).Select(c => c.RoomId).SingleAsync());
        Assert.True(await app.InDatabaseAsync(db => db.SessionGuests.AnyAsync(g => g.RoomId == room)));
        Assert.False(await app.InDatabaseAsync(db => db.Participants.AnyAsync(p => p.ProjectId == project.Id && p.IsWrittenDown)));
        await runs.SubmitAsync("end");

        await app.InDatabaseAsync(async db =>
        {
            await db.LetGoAsync(app.Clock.Now.AddDays(8));
            return 0;
        });

        Assert.False(await app.InDatabaseAsync(db => db.SessionGuests.AnyAsync(g => g.RoomId == room)));
        Assert.False(await app.InDatabaseAsync(db => db.SessionCodes.AnyAsync(c => c.Code == code)));
    }

    [Fact]
    public async Task A_guest_says_how_old_they_are_and_keeps_what_they_typed_when_they_forgot()
    {
        var (_, _, _, code) = await OpenAsync();
        var guest = app.Visitor();
        await guest.OpenAsync($"/live?code={code}");
        await guest.SubmitAsync("come-in", ("Form.Name", "Jo"), ("Form.Hat", "YoungPerson"), ("Form.SaidYes", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, guest.Status);
        Assert.Contains("Choose about how old you are", guest.Text, StringComparison.Ordinal);
        Assert.Equal(
            (code, "Jo"),
            (
                guest.Page.QuerySelector("[name='Form.Code']")!.GetAttribute("value"),
                guest.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value")
            )
        );
    }

    [Fact]
    public async Task Guessing_codes_is_slowed_down_and_a_right_one_costs_nothing()
    {
        await using var own = new CoProduceApp();
        var visitor = own.Visitor();
        for (var tries = 0; tries < 40; tries++)
        {
            await visitor.OpenAsync("/live");
            await visitor.SubmitAsync("come-in", Answers("BCDFGH"));
            Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        }

        await visitor.OpenAsync("/live");
        await visitor.SubmitAsync("come-in", Answers("BCDFGH"));
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
    }

    [Fact]
    public async Task Somebody_with_an_account_says_with_the_code_that_they_are_there_and_a_stranger_cannot()
    {
        var (project, url, runs, code) = await OpenAsync(guests: false);
        var person = await app.MemberAsync(project);
        var parent = await app.SignedInAsync(person);
        foreach (var _ in new[] { "once", "twice" })
        {
            await parent.OpenAsync($"/live?code={code}");
            await parent.SubmitAsync("come-in");
            Assert.Equal(url, parent.Url);
        }

        Assert.Equal(
            HowKnown.Code,
            await app.InDatabaseAsync(db =>
                db.Attendances.Where(a => db.Participants.Any(p => p.Id == a.ParticipantId && p.PersonId == person.Id))
                    .Select(a => a.How)
                    .SingleAsync()
            )
        );
        var stranger = await app.SignedInAsync(await app.PersonAsync());
        await stranger.OpenAsync("/live");
        await stranger.SubmitAsync("come-in", ("Form.Code", code));
        Assert.Contains("you do not take part in that project", stranger.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("end");
        var late = await app.SignedInAsync(await app.MemberAsync(project));
        await late.OpenAsync("/live");
        await late.SubmitAsync("come-in", ("Form.Code", code));
        Assert.Contains("This session has ended", late.Text, StringComparison.Ordinal);
    }

    private async Task<(TestProject Project, string Url, Browser Runs, string Code)> OpenAsync(bool guests = true)
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("code", ("guests", $"{guests}"));
        var code = await app.InDatabaseAsync(db =>
            db.SessionCodes.Where(c =>
                    db.LiveRooms.Any(r => r.Id == c.RoomId && db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == project.Id))
                )
                .Select(c => c.Code)
                .SingleAsync()
        );
        Assert.Contains(SessionCode.Spoken(code), runs.Text, StringComparison.Ordinal);
        return (project, url, runs, code);
    }

    private async Task<Browser> ComeInAsync(string code)
    {
        var guest = app.Visitor();
        await guest.OpenAsync("/live");
        await guest.SubmitAsync("come-in", Answers(code));
        return guest;
    }

    private static (string Name, string Value)[] Answers(string code) =>
        [("Form.Code", code), ("Form.Name", "Jo"), ("Form.Hat", "ParentCarer"), ("Form.Age", "EighteenOrOver"), ("Form.SaidYes", "true")];
}
