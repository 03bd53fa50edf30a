using System.Diagnostics;
using System.Text;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.MyData;

/// <summary>Somebody is named in what others write, and asks to be forgotten.</summary>
public sealed class NamesInWordsTests : IAsyncDisposable
{
    private readonly CoProduceApp app = CoProduceApp.OfItsOwn();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"{Path.GetFileName(app.Beside)}*"))
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_someone_in_the_words_of_others_in_every_byte_and_under_every_name_they_had()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, name: "Kanarienvogel Quist"), await app.MemberAsync(project));
        var mine = await app.SignedInAsync(me);
        await mine.OpenAsync("/account");
        await mine.SubmitAsync("name", ("Name.DisplayName", "Kanarienvogel Z"));
        await app.ContributionAsync(project, other, "Kanarienvogel Quist rings the hall, and Kanarienvogel Z's list helps.");
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true, name: "Dawn P"));
        await lead.OpenAsync($"{project.Url}/said/1");
        await lead.SubmitAsync("reply", ("Kind", nameof(ReplyKind.WeAreDoing)), ("Text", "Ask Kanarienvogel Z about it first."));
        app.Clock.Move(TimeSpan.FromDays(8));
        mine = await app.SignedInAsync(me);

        await mine.OpenAsync("/my-data/forget");
        await mine.SubmitAsync("forget", ("Form.Words", "Go"), ("Form.IsSure", "true"));

        Assert.Contains("It is done", mine.Text, StringComparison.Ordinal);
        var reader = await app.SignedInAsync(other);
        await reader.OpenAsync($"{project.Url}/said/1");
        Assert.Contains("Someone rings the hall, and someone's list helps.", reader.Text, StringComparison.Ordinal);
        await reader.OpenAsync("/find?words=rings");
        Assert.Contains("Someone rings the hall", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_to_them_has_no_first_name_left_and_what_they_wrote_to_the_forum_is_gone()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, name: "Kanarienvogel Q"), await app.MemberAsync(project));
        await app.ContributionAsync(project, me, "The hall is cold.");
        await app.ContributionAsync(project, other, "The kettle leaks.");
        var lead = await app.MemberAsync(project, coLead: true, name: "Dawn P");
        var theirs = await app.SignedInAsync(lead);
        await theirs.OpenAsync($"{project.Url}/said/1");
        await theirs.SubmitAsync("reply", ("Kind", nameof(ReplyKind.WeAreDoing)), ("Text", "Dear Kanarienvogel, we bring a heater."));
        await app.InDatabaseAsync(async db =>
        {
            var now = app.Clock.Now;
            var claim = new Claim(project.Id, me.Id, ClaimKind.Travel, 420, "The bus to see my sister.", now);
            claim.TurnDown("Dear Kanarienvogel, please ask again.", other.Id, now);
            var rude = new ConductReport.Complaint(ReportReason.Hurtful, "He laughed at us.", AboutPersonId: other.Id);
            var report = new ConductReport(project.Id, rude, me.Id, now, DateOnly.FromDateTime(now));
            report.Settle(ReportOutcome.TalkedAbout, "Dear Kanarienvogel, we spoke with him.", lead.Id, now);
            db.AddRange(claim, report);
            var said = await db.Contributions.SingleAsync(c => c.Number == 2);
            said.PromiseAgain("Kanarienvogel and Beth", DateOnly.FromDateTime(now).AddDays(9), DateOnly.FromDateTime(now));
            return await db.SaveChangesAsync();
        });
        var mine = await app.SignedInAsync(me);

        await mine.OpenAsync("/my-data/forget");
        Assert.Contains("That you reported how somebody behaved", mine.Text, StringComparison.Ordinal);
        await mine.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"));

        var reader = await app.SignedInAsync(other);
        await reader.OpenAsync($"{project.Url}/said/1");
        Assert.Contains("Dear someone, we bring a heater.", reader.Text, StringComparison.Ordinal);
        Assert.Equal(
            "A family member and Beth",
            await app.InDatabaseAsync(db => db.Contributions.Where(c => c.Number == 2).Select(c => c.SeenToBy).SingleAsync())
        );
        var bytes = Bytes();
        Assert.All(["Kanarienvogel", "The bus to see my sister.", "He laughed at us."], words =>
            Assert.DoesNotContain(words, bytes, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_first_name_alone_stays_and_forum_staff_read_where_to_look_and_not_whom_for()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, name: "Xenia Q"), await app.MemberAsync(project));
        await app.ContributionAsync(project, other, "Ask Xenia for the key.");
        var mine = await app.SignedInAsync(me);
        await mine.OpenAsync("/my-data/forget");
        await mine.SubmitAsync("forget", ("Form.Words", "Go"), ("Form.IsSure", "true"));

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum");
        Assert.Contains("Look for names that are left", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync("/forum/names-left");
        Assert.Contains("What was said, number 1", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xenia", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync(staff.Page.QuerySelector("form[id^='seen-']")!.Id!);

        Assert.Contains("Nothing to look at", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_rewrites_what_others_said_by_taking_a_name_for_a_day_or_one_that_somebody_else_has()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        await app.MemberAsync(project, name: "Marta F");
        await app.ContributionAsync(project, other, "A Quiet Hour is what Marta F wants.");
        foreach (var name in new[] { "Quiet Hour", "Marta F" })
        {
            var mine = await app.SignedInAsync(me);
            await mine.OpenAsync("/account");
            await mine.SubmitAsync("name", ("Name.DisplayName", name));
            app.Clock.Move(name == "Marta F" ? TimeSpan.FromDays(8) : TimeSpan.FromDays(1));
        }

        var last = await app.SignedInAsync(me);
        await last.OpenAsync("/my-data/forget");
        await last.SubmitAsync("forget", ("Form.Words", "Go"), ("Form.IsSure", "true"));

        Assert.Equal(
            "A Quiet Hour is what Marta F wants.",
            await app.InDatabaseAsync(db => db.Contributions.Select(c => c.Text).SingleAsync())
        );
    }

    [Fact]
    public async Task Whoever_took_another_name_yesterday_is_forgotten_under_it_with_the_parts_of_it_that_stand_beside_it()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, name: "Zo Tester"), await app.MemberAsync(project));
        await app.ContributionAsync(project, me, "The hall is cold.");
        await app.ContributionAsync(project, other, "Thanks Zo and Zo Tester and dear Tester.");
        app.Clock.Move(TimeSpan.FromDays(8));
        var mine = await app.SignedInAsync(me);
        await mine.OpenAsync("/account");
        await mine.SubmitAsync("name", ("Name.DisplayName", "Bo Quist"));
        app.Clock.Move(TimeSpan.FromMinutes(5));
        await app.ContributionAsync(project, other, "Thanks Bo and Bo Quist and dear Quist.");
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true, name: "Dawn P"));
        await lead.OpenAsync($"{project.Url}/said/1");
        await lead.SubmitAsync("reply", ("Kind", nameof(ReplyKind.WeAreDoing)), ("Text", "Dear Bo Quist, we bring a heater."));
        mine = await app.SignedInAsync(me);

        await mine.OpenAsync("/my-data/forget");
        await mine.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"));

        Assert.Equal(
            [
                "The hall is cold.",
                "Thanks someone and someone and dear someone.",
                "Thanks someone and someone and dear someone.",
                "Dear someone, we bring a heater.",
            ],
            await app.InDatabaseAsync(async db =>
                (List<string>)
                    [
                        .. await db.Contributions.OrderBy(c => c.Id).Select(c => c.Text).ToListAsync(),
                        .. await db.Contributions.SelectMany(c => c.Replies).Select(r => r.Text).ToListAsync(),
                    ]
            )
        );
    }

    [Fact]
    public async Task Nobody_changes_their_name_all_day_and_whoever_had_very_many_names_is_forgotten_as_fast_as_others()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.MemberAsync(project, name: "Zo Tester"), await app.MemberAsync(project));
        for (var i = 0; i < 200; i++)
        {
            await app.ContributionAsync(project, other, $"Ask Zo Number{i} and Kit Person{i} for the key, please.");
        }

        var mine = await app.SignedInAsync(me);
        foreach (var name in new[] { "Al One", "Bo Two", "Cy Three", "Di Four" })
        {
            await mine.OpenAsync("/account");
            await mine.SubmitAsync("name", ("Name.DisplayName", name));
        }

        Assert.Contains("You have changed your name 3 times in a day.", mine.Text, StringComparison.Ordinal);
        await app.InDatabaseAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, 64).Select(i => new FormerName(me.Id, $"Kit Person{i}", app.Clock.Now, app.Clock.Now)));
            return db.SaveChangesAsync();
        });
        await mine.OpenAsync("/my-data/forget");
        var began = Stopwatch.GetTimestamp();
        await mine.SubmitAsync("forget", ("Form.Words", "Go"), ("Form.IsSure", "true"));

        Assert.Contains("It is done", mine.Text, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 10);
    }

    private string Bytes()
    {
        var all = new StringBuilder();
        foreach (var file in new[] { app.EmbeddedFile, $"{app.EmbeddedFile}-wal" }.Where(File.Exists))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            all.Append(reader.ReadToEnd());
        }

        return all.ToString();
    }
}
