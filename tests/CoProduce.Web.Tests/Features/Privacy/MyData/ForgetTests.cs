using System.Net;
using System.Text;
using CoProduce.Data.Mail;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.MyData;

public sealed class ForgetTests : IAsyncDisposable
{
    private const string Name = "Kanarienvogel Q";
    private const string Story = "Our zeppelin story of that winter.";

    private readonly CoProduceApp app = CoProduceApp.OfItsOwn();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"{Path.GetFileName(app.Beside)}*"))
        {
            File.Delete(file);
        }
    }

    private async Task<(TestProject Project, TestPerson Me, Browser Browser)> SomebodyWhoSpokeAsync(string idea = "A quieter room.")
    {
        var (project, me) = (await app.ProjectAsync(StageKey.Design), await app.PersonAsync(Name));
        await app.JoinAsync(project, me);
        await app.ContributionAsync(project, me, idea);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
            var author = await db.Participants.SingleAsync(p => p.PersonId == me.Id);
            var decision = new Decision(
                1,
                stage,
                true,
                new Decision.DecisionDraft(
                    "Which?",
                    "Now.",
                    "",
                    "",
                    Mandate.Shared,
                    app.Clock.Now.AddDays(14),
                    [new("A", ""), new("B", "")]
                ),
                [new Voter(author)],
                app.Clock.Now
            );
            db.AddRange(
                new Contribution(
                    90,
                    stage,
                    author,
                    new Contribution.What(ContributionKind.Story, Story, NameShown.DisplayName),
                    app.Clock.Now
                ),
                decision,
                new OutgoingMail(me.Email, "News", "Hello", app.Clock.Now.AddDays(1))
            );
            await db.SaveChangesAsync();
            db.Add(
                new Position(
                    decision.Id,
                    decision.Options[0].Id,
                    author.Id,
                    new Position.Answer(Stance.Agree, null, NameShown.DisplayName),
                    app.Clock.Now
                )
            );
            return await db.SaveChangesAsync();
        });
        return (project, me, await app.SignedInAsync(me));
    }

    [Fact]
    public async Task What_others_were_told_of_me_when_they_sent_a_form_goes_too()
    {
        var (_, _, browser) = await SomebodyWhoSpokeAsync();
        await app.InDatabaseAsync(db =>
        {
            db.Add(
                new Data.Idempotency.FormReceipt
                {
                    Key = "welcome",
                    At = app.Clock.Now,
                    Page = "/",
                    Message = $"{Name} is in.",
                }
            );
            return db.SaveChangesAsync();
        });

        await ForgetAsync(browser, "StayWithoutName");

        Assert.False(await app.InDatabaseAsync(db => db.FormReceipts.AnyAsync(r => r.Message!.Contains(Name))));
    }

    private static async Task ForgetAsync(Browser browser, string words = "StayWithoutName")
    {
        await browser.OpenAsync("/my-data/forget");
        await browser.SubmitAsync("forget", ("Form.Words", words), ("Form.IsSure", "true"));
    }

    [Fact]
    public async Task Name_account_stories_and_mail_go_and_decisions_stay_true()
    {
        var (project, me, browser) = await SomebodyWhoSpokeAsync();
        var other = await app.SignedInAsync(me);

        await ForgetAsync(browser);

        await other.OpenAsync("/my-data");
        Assert.StartsWith("/account/sign-in", other.Url, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.PersonId == me.Id)));
        Assert.False(await app.InDatabaseAsync(db => db.OutgoingMails.AnyAsync(m => m.To == me.Email)));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Positions.CountAsync(p => p.Stance == Stance.Agree)));
        Assert.Equal(
            ["", "A quieter room."],
            await app.InDatabaseAsync(db => db.Contributions.OrderBy(c => c.Text).Select(c => c.Text).ToListAsync())
        );
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.What == AuditEvent.Erased && e.AboutPersonId == me.Id))
        );
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/said/1");
        Assert.Contains("A quieter room.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_takes_all_their_words_with_them()
    {
        var (_, _, browser) = await SomebodyWhoSpokeAsync();

        await ForgetAsync(browser, "Go");

        Assert.Equal(["", ""], await app.InDatabaseAsync(db => db.Contributions.Select(c => c.Text).ToListAsync()));
    }

    [Fact]
    public async Task Where_the_list_of_the_forgotten_cannot_be_written_they_read_so_kindly_and_nothing_is_half_done()
    {
        var (_, me, browser) = await SomebodyWhoSpokeAsync();
        var list = $"{app.Beside}.forgotten";
        File.Delete(list);
        Directory.CreateDirectory(list);

        await ForgetAsync(browser);

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("cannot do this just now, and nothing has changed", browser.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.PersonId == me.Id)));
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.Text != "")));
        Assert.Contains(
            "Forgotten:File cannot be written to",
            await app.Visitor().Client.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );

        Directory.Delete(list);
        await ForgetAsync(browser);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.PersonId == me.Id)));
    }

    [Fact]
    public async Task Nothing_happens_until_they_say_that_they_are_sure()
    {
        var (_, me, browser) = await SomebodyWhoSpokeAsync();
        await browser.OpenAsync("/my-data/forget");
        await browser.SubmitAsync("forget", ("Form.Words", "Go"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Until then nothing changes", browser.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.PersonId == me.Id)));
    }

    [Fact]
    public async Task A_lead_and_the_last_administrator_hand_over_first()
    {
        var project = await app.ProjectAsync();
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        foreach (
            var (who, why) in new[]
            {
                (lead, "You lead"),
                (await app.PersonAsync("Ada", duties: ForumDuties.Administrator), "Nobody else is an administrator"),
            }
        )
        {
            var browser = await app.SignedInAsync(who);
            await browser.OpenAsync("/my-data/forget");

            Assert.Contains(why, browser.Text, StringComparison.Ordinal);
            Assert.Null(browser.Page.QuerySelector("#forget"));
        }
    }

    [Fact]
    public async Task No_byte_of_them_is_left_and_none_comes_back_with_a_backup()
    {
        var (_, me, browser) = await SomebodyWhoSpokeAsync();
        var backup = $"{app.EmbeddedFile}.backup";
        Assert.Equal(0, (await CommandHere.RunAsync(app.EmbeddedFile, "backup", backup)).Code);

        await ForgetAsync(browser);
        AssertGone(me.Email);
        File.Copy($"{app.EmbeddedFile}.forgotten", $"{app.EmbeddedFile}.kept"); // The test's app takes its files with it when it stops.
        await app.DisposeAsync();
        File.Move($"{app.EmbeddedFile}.kept", $"{app.EmbeddedFile}.forgotten");
        var (code, said) = await CommandHere.RunAsync(app.EmbeddedFile, "restore", backup);
        Assert.True(code == 0, said);
        Assert.Contains("after the backup was made: 1", said, StringComparison.Ordinal);

        AssertGone(me.Email);
        Assert.DoesNotContain(
            me.Email,
            await File.ReadAllTextAsync($"{app.EmbeddedFile}.forgotten", TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private void AssertGone(string email)
    {
        foreach (var file in new[] { app.EmbeddedFile, $"{app.EmbeddedFile}-wal" }.Where(File.Exists))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            var bytes = reader.ReadToEnd();
            foreach (var canary in new[] { "Kanarienvogel", "zeppelin", email, email.ToUpperInvariant() })
            {
                Assert.False(bytes.Contains(canary, StringComparison.Ordinal), $"\"{canary}\" is still in {Path.GetFileName(file)}");
            }
        }
    }
}
