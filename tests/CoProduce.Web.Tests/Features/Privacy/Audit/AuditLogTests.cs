using System.Net;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Privacy.Audit;

public class AuditLogTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_happens_in_a_project_is_its_history_for_those_at_its_table()
    {
        var project = await app.ProjectAsync(name: "Quiet rooms");
        var member = await app.MemberAsync(project, name: "Kit B");
        var asking = await app.PersonAsync("Olu P");
        var asks = await app.SignedInAsync(asking);
        await asks.OpenAsync($"{project.Url}/join");
        await asks.SubmitAsync("join");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/history");
        Assert.Contains("Asked to join: Olu P", staff.Text, StringComparison.Ordinal);

        var reader = await app.SignedInAsync(member);
        await reader.OpenAsync($"{project.Url}/history");

        Assert.Contains("Joined: Kit B", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Olu P", reader.Text, StringComparison.Ordinal);
        await asks.OpenAsync($"{project.Url}/history");
        Assert.Equal(HttpStatusCode.NotFound, asks.Status);
    }

    [Fact]
    public async Task A_person_reads_who_saw_their_email_once_a_day_and_nobody_elses()
    {
        var waits = await app.PersonAsync("Nia T", Hat.Professional);
        var other = await app.PersonAsync("Ola F");
        var staff = await app.SignedInAsync(await app.PersonAsync("Sam Looker", duties: ForumDuties.Staff));
        await staff.OpenAsync("/forum/people");
        await staff.OpenAsync("/forum/people");

        var mine = await app.SignedInAsync(waits);
        await mine.OpenAsync("/my-data/who-looked");
        var theirs = await app.SignedInAsync(other);
        await theirs.OpenAsync("/my-data/who-looked");

        Assert.Contains("by Sam Looker", mine.Text, StringComparison.Ordinal);
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.AuditEntries.CountAsync(e => e.AboutPersonId == waits.Id && e.What == AuditEvent.LookedAtContact)
            )
        );
        Assert.Contains("Nobody has looked", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_read_what_happened_in_projects_and_administrators_what_keeps_the_forum_safe()
    {
        await app.ProjectAsync(name: "Seen by staff");
        var administrator = await app.SignedInAsync(await app.PersonAsync("Pat A", duties: ForumDuties.Administrator));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        var parent = await app.SignedInAsync(await app.PersonAsync());

        await administrator.OpenAsync("/forum/trail");
        await staff.OpenAsync("/forum/trail");
        await parent.OpenAsync("/forum/trail");

        Assert.Contains("Signed in: Pat A", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Seen by staff", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Seen by staff", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Signed in", staff.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, parent.Status);
    }

    [Fact]
    public async Task A_new_password_signing_out_and_a_new_name_are_in_the_trail()
    {
        var person = await app.PersonAsync("Bea L");
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", "Bea Long"));
        await browser.OpenAsync("/account/password");
        await browser.SubmitAsync(
            "change-password",
            ("OldPassword", TestData.Password),
            ("NewPassword", "another sentence that nobody guesses")
        );
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("sign-out");

        var kinds = await app.InDatabaseAsync(db =>
            db.AuditEntries.Where(e => e.AboutPersonId == person.Id).OrderBy(e => e.Number).Select(e => e.What).ToListAsync()
        );

        Assert.Equal(
            [
                AuditEvent.AccountMade,
                AuditEvent.SignedIn,
                AuditEvent.NameChanged,
                AuditEvent.PasswordChanged,
                AuditEvent.SignedIn,
                AuditEvent.SignedOut,
            ],
            kinds
        );
    }

    [Fact]
    public async Task What_is_not_saved_is_not_in_the_trail_and_the_trail_holds_no_words()
    {
        await app.ProjectAsync(name: "Canary in a project");
        var before = await app.InDatabaseAsync(db => db.AuditEntries.CountAsync());

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            app.InDatabaseAsync(async db =>
            {
                db.Note(AuditEvent.SettingsChanged);
                db.Add(new Notice(-1, "To nobody", "/", app.Clock.Now));
                return await db.SaveChangesAsync();
            })
        );

        Assert.Equal(before, await app.InDatabaseAsync(db => db.AuditEntries.CountAsync()));
        Assert.Equal(
            ["Mark", "What"],
            typeof(AuditEntry)
                .GetProperties()
                .Where(p => p.PropertyType == typeof(string) || p.PropertyType.IsEnum)
                .Select(p => p.Name)
                .Order()
        );
    }

    [Fact]
    public async Task Many_who_write_at_once_make_one_chain()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    app.InDatabaseAsync(async db =>
                    {
                        db.Note(AuditEvent.SettingsChanged, subject: i);
                        return await db.SaveChangesAsync();
                    })
                )
        );

        Assert.Null(await app.InDatabaseAsync(db => AuditCheck.WhyNotAsync(db, app.Services.GetRequiredService<AuditKey>())));
    }
}
