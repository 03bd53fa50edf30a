using System.Net;
using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Live;

public class LiveRoundsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Everybody_has_the_same_number_of_dots_and_sees_what_was_chosen_once_the_round_ends()
    {
        var (project, url, runs) = await SaidAsync("Sleep.", "A quiet hour.");
        await runs.SubmitAsync("dots", ("dots", "1"));
        var parent = await app.AtLiveAsync(project, url);

        Assert.Contains("You have 1 dot, and 1 left", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("taps", ("said", "2"));
        Assert.Null(parent.Page.GetElementById("dot-1"));
        await runs.OpenAsync(url);
        Assert.DoesNotContain("What people chose", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("taps", ("said", "1"));
        await runs.SubmitAsync("taps", ("said", "1"));
        await runs.SubmitAsync("taps", ("said", "2"));
        await runs.SubmitAsync("end-round");

        Assert.Contains("What people chose A quiet hour.", runs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2 dots", runs.Text, StringComparison.Ordinal);
        await parent.OpenAsync(url);
        Assert.Null(parent.Page.GetElementById("dot-2"));
    }

    [Fact]
    public async Task A_dot_too_many_sent_from_an_old_page_is_refused()
    {
        var (project, url, runs) = await SaidAsync("Sleep.", "A quiet hour.");
        await runs.SubmitAsync("dots", ("dots", "1"));
        var parent = await app.AtLiveAsync(project, url);

        await parent.SubmitAsync("taps", ("said", "2"));
        await parent.SubmitAsync("taps", ("said", "1"));

        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("You have put all your dots", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_itself_holds_a_person_to_their_dots()
    {
        var (project, url, runs) = await SaidAsync("Sleep.", "A quiet hour.");
        await runs.SubmitAsync("dots", ("dots", "1"));
        await runs.SubmitAsync("taps", ("said", "1"));

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            app.InDatabaseAsync(async db =>
            {
                var round = await db.LiveRounds.SingleAsync(r =>
                    db.LiveRooms.Any(x => x.Id == r.RoomId && db.Sessions.Any(s => s.Id == x.SessionId && s.ProjectId == project.Id))
                );
                var mine = await db.Dots.SingleAsync(d => d.RoundId == round.Id);
                var other = await db
                    .Contributions.Where(c => c.ProjectId == project.Id && c.Id != mine.ContributionId)
                    .Select(c => c.Id)
                    .SingleAsync();
                db.Add(round.Put(other, mine.ParticipantId, [], app.Clock.Now));
                return await db.SaveChangesAsync();
            })
        );
    }

    [Fact]
    public async Task Two_dots_in_the_same_instant_are_refused_kindly_and_nothing_is_lost()
    {
        var first = new FirstDot();
        await using var busy = new CoProduceApp(services =>
            services.ConfigureDbContext<CoProduceDbContext>(options => options.AddInterceptors(first))
        );
        var (_, url, runs) = await busy.LiveAsync();
        await runs.SubmitAsync("say", ("Say.Text", "Sleep."));
        await runs.SubmitAsync("dots", ("dots", "1"));
        first.IsQuicker = true;

        await runs.SubmitAsync("taps", ("said", "1"));

        Assert.Equal(HttpStatusCode.Conflict, runs.Status);
        Assert.Contains("Something else arrived at the same moment", runs.Text, StringComparison.Ordinal);
        await runs.OpenAsync(url);
        await runs.SubmitAsync("taps", ("said", "1"));
        Assert.Contains("Your dot is there", runs.Text, StringComparison.Ordinal);
        Assert.Equal(1, await busy.InDatabaseAsync(db => db.Dots.CountAsync()));
    }

    [Fact]
    public async Task A_dot_cannot_go_on_something_that_was_not_said_in_the_session()
    {
        var (project, url, runs) = await SaidAsync("Sleep.");
        var elsewhere = await app.ContributionAsync(project, await app.MemberAsync(project), "Somewhere else.");
        await runs.SubmitAsync("dots", ("dots", "1"));

        await runs.SubmitAsync("taps", ("said", $"{elsewhere}"));

        Assert.Equal(HttpStatusCode.NotFound, runs.Status);
    }

    [Fact]
    public async Task How_it_goes_is_shown_when_five_have_answered_and_never_before_the_round_ends()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("how-are-we");
        for (var i = 0; i < 5; i++)
        {
            var member = await app.AtLiveAsync(project, url);
            await member.SubmitAsync("how-it-goes", i < 3 ? [("PaceIsRight", "true"), ("IsHeard", "true")] : [("IsHeard", "true")]);
            Assert.DoesNotContain("How we are doing", member.Text, StringComparison.Ordinal);
        }

        await runs.OpenAsync(url);
        await runs.SubmitAsync("end-round");

        Assert.Contains(
            "The pace is right for 60% of us. It is clear to few of us. Feeling heard: most of us.",
            runs.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_answers_twice_counts_once_and_few_answers_are_not_shown()
    {
        var (_, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("how-are-we");
        await runs.SubmitAsync("how-it-goes", ("IsHeard", "true"));
        await runs.SubmitAsync("how-it-goes");

        await runs.SubmitAsync("end-round");

        Assert.Equal(url, runs.Url);
        Assert.Contains("Fewer than five people answered", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("how-are-we", ("kind", "nothing"));
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
    }

    [Fact]
    public async Task I_have_seen_this_too_shows_on_the_live_page()
    {
        var (project, url, runs) = await SaidAsync("Sleep.");
        var parent = await app.AtLiveAsync(project, url);

        Assert.Equal($"{project.Url}/said/1/seen-too", parent.Page.GetElementById("seen-1")!.GetAttribute("formaction"));
        await parent.OpenAsync($"{project.Url}/said/1");
        await parent.SubmitAsync("seen-too");
        await runs.OpenAsync(url);

        Assert.Contains("1 more has seen this too", runs.Text, StringComparison.Ordinal);
        Assert.Null(runs.Page.GetElementById("seen-1"));
    }

    [Fact]
    public async Task What_the_note_taker_types_is_marked_and_counts_once_somebody_else_confirms_it()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("note", ("Note.Hat", "ParentCarer"), ("Note.Text", "The bus never comes."), ("Note.TheySaidYes", "true"));
        await runs.SubmitAsync("note", ("Note.Hat", "ParentCarer"), ("Note.Text", "And it is too high."), ("Note.TheySaidYes", "true"));

        Assert.Contains("The bus never comes. Somebody, parent carer. Typed for them.", runs.Text, StringComparison.Ordinal);
        var said = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => new { c.Counts, c.AuthorId }).ToListAsync()
        );
        Assert.All(said, s => Assert.False(s.Counts));
        Assert.Single(said.Select(s => s.AuthorId).Distinct());
        app.Clock.Move(TimeSpan.FromDays(1));
        var lead = await app.AtLiveAsync(project, url, coLead: true);
        await lead.OpenAsync($"{project.Url}/said/1");
        await lead.SubmitAsync("confirm");
        Assert.True(
            await app.InDatabaseAsync(db =>
                db.Contributions.Where(c => c.ProjectId == project.Id && c.Number == 1).Select(c => c.Counts).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task The_note_taker_asks_first_and_waits_for_the_end_of_a_silent_round()
    {
        var (_, _, runs) = await app.LiveAsync();
        await runs.SubmitAsync("note", ("Note.Hat", "ParentCarer"), ("Note.Text", "The bus never comes."));
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        Assert.Contains("Ask them first", runs.Text, StringComparison.Ordinal);

        await runs.SubmitAsync("ask", ("Ask.Question", "What matters?"), ("Ask.IsSilent", "true"));
        await runs.SubmitAsync(
            "note",
            ("Note.Hat", "ParentCarer"),
            ("Note.Text", "The bus never comes at all."),
            ("Note.TheySaidYes", "true")
        );

        Assert.Equal(HttpStatusCode.Conflict, runs.Status);
        Assert.Contains("still writing", runs.Text, StringComparison.Ordinal);
    }

    private async Task<(TestProject Project, string Url, Browser Runs)> SaidAsync(params string[] words)
    {
        var (project, url, runs) = await app.LiveAsync();
        foreach (var said in words)
        {
            await runs.SubmitAsync("say", ("Say.Text", said));
        }

        return (project, url, runs);
    }

    /// <summary>Another request puts the same dot just before this one does, once.</summary>
    private sealed class FirstDot : SaveChangesInterceptor
    {
        public bool IsQuicker { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            if (
                IsQuicker
                && eventData.Context!.ChangeTracker.Entries<Dot>().SingleOrDefault(e => e.State is EntityState.Added)?.Entity is { } dot
            )
            {
                IsQuicker = false;
                await eventData.Context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO Dots (RoundId, ParticipantId, ContributionId, Place, At)
                    VALUES ({dot.RoundId}, {dot.ParticipantId}, {dot.ContributionId}, {dot.Place}, {dot.At})
                    """,
                    cancellationToken
                );
            }

            return result;
        }
    }
}
