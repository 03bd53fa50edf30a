using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Saving;
using CoProduce.Domain.Audit;
using CoProduce.Web.Commands;
using CoProduce.Web.Features.Privacy.Audit;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Privacy.Audit;

/// <summary>Somebody who can write to the database, but has not the key, changes nothing unseen. They speak as the embedded database
/// does.</summary>
public sealed class TamperTests : IAsyncDisposable
{
    private const int Lines = 60;
    private const int Tries = 1000;

    private readonly CoProduceApp app = new(AppFiles.New());

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Every_change_deletion_swap_and_cut_is_found_and_named()
    {
        await app.InDatabaseAsync(async db =>
        {
            for (var line = 0; line < Lines; line++)
            {
                db.Note((AuditEvent)(line % 30), about: line, project: line % 3, subject: line);
            }

            return await db.SaveChangesAsync();
        });
        var random = new Random(20260709);
        var missed = new List<string>();
        var count = await app.InDatabaseAsync(db => db.AuditEntries.CountAsync());
        Assert.Null(await CheckAsync());

        for (var turn = 0; turn < Tries; turn++)
        {
            var at = random.Next(1, count);
            var (what, sql, named) = Tampering(turn % 14, at, random.Next(at + 1, count + 1), count);
            await app.InDatabaseAsync(async db =>
            {
                await using var all = await db.Database.BeginTransactionAsync();
                foreach (var command in sql)
                {
                    await db.Database.ExecuteSqlRawAsync(command);
                }

                if (await CheckAsync(db) is not { } found || !found.Contains(named, StringComparison.Ordinal))
                {
                    missed.Add($"{what} at {at}: should name {named}");
                }

                return true;
            });
        }

        Assert.Empty(missed);
        Assert.Null(await CheckAsync());
    }

    [Fact]
    public async Task A_whole_trail_put_back_to_an_earlier_day_is_found_with_what_the_log_said()
    {
        await app.InDatabaseAsync(db =>
        {
            db.Note(AuditEvent.SettingsChanged);
            return db.SaveChangesAsync();
        });
        var earlier = await app.InDatabaseAsync(db => db.Set<AuditEnd>().AsNoTracking().SingleAsync());
        await app.InDatabaseAsync(db =>
        {
            db.Note(AuditEvent.DutiesChanged);
            return db.SaveChangesAsync();
        });
        var seen = await app.InDatabaseAsync(db => db.Set<AuditEnd>().AsNoTracking().SingleAsync());

        var found = await app.InDatabaseAsync(async db =>
        {
            await using var all = await db.Database.BeginTransactionAsync();
            await db.AuditEntries.Where(e => e.Number == seen.Count).ExecuteDeleteAsync();
            await db.Set<AuditEnd>()
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(e => e.Count, earlier.Count)
                        .SetProperty(e => e.Mark, earlier.Mark)
                        .SetProperty(e => e.Seal, earlier.Seal)
                );
            Assert.Null(await CheckAsync(db));
            return await AuditCheck.WhyNotAsync(db, Key, (seen.Count, seen.Mark));
        });

        Assert.Contains($"Line {seen.Count} is missing", found!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_that_was_wiped_whole_and_goes_on_does_not_pass_for_well_an_hour_later()
    {
        await NoteAsync(AuditEvent.SettingsChanged);
        await NoteAsync(AuditEvent.DutiesChanged);
        await HourAsync();
        await app.InDatabaseAsync(db => db.AuditEntries.ExecuteDeleteAsync());
        await app.InDatabaseAsync(db =>
            db.Set<AuditEnd>()
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Count, 0).SetProperty(e => e.Mark, "").SetProperty(e => e.Seal, ""))
        );

        await Assert.ThrowsAsync<OperatorException>(HourAsync);
        await NoteAsync(AuditEvent.SettingsChanged);
        Assert.Null(await CheckAsync());
        await Assert.ThrowsAsync<OperatorException>(HourAsync);

        Assert.Equal(1, await new VerifyAudit(null).RunAsync(app.Services));
    }

    [Fact]
    public async Task A_trail_that_goes_on_as_it_should_is_kept_each_hour()
    {
        foreach (var what in new[] { AuditEvent.SettingsChanged, AuditEvent.DutiesChanged })
        {
            await NoteAsync(what);
            await HourAsync();
        }

        Assert.Equal(0, await new VerifyAudit(null).RunAsync(app.Services));
        var end = await app.InDatabaseAsync(db => db.Set<AuditEnd>().AsNoTracking().SingleAsync());
        Assert.Equal((end.Count, end.Mark), await app.Services.GetRequiredService<AuditPosition>().ReadAsync());
    }

    private Task<int> NoteAsync(AuditEvent what) =>
        app.InDatabaseAsync(db =>
        {
            db.Note(what);
            return db.SaveChangesAsync();
        });

    private async Task HourAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<AuditPositionJob>(scope.ServiceProvider).RunAsync(CancellationToken.None);
    }

    private AuditKey Key => app.Services.GetRequiredService<AuditKey>();

    private static (string What, string[] Sql, string Named) Tampering(int kind, int at, int other, int count) =>
        kind switch
        {
            0 => ("who", [$"""UPDATE "AuditEntries" SET "ByPersonId" = 987 WHERE "Number" = {at}"""], $"Line {at} "),
            1 => ("when", [$"""UPDATE "AuditEntries" SET "At" = '2001-01-01 00:00:00' WHERE "Number" = {at}"""], $"Line {at} "),
            2 => ("what", [$"""UPDATE "AuditEntries" SET "What" = 'Erased' WHERE "Number" = {at}"""], $"Line {at} "),
            3 => ("nonsense", [$"""UPDATE "AuditEntries" SET "What" = 'Nothing' WHERE "Number" = {at}"""], $"Line {at} "),
            4 => (
                "mark",
                [$"""UPDATE "AuditEntries" SET "Mark" = 'AB' || substr("Mark", 3) || ' ' WHERE "Number" = {at}"""],
                $"Line {at} "
            ),
            5 => ("delete", [$"""DELETE FROM "AuditEntries" WHERE "Number" = {at}"""], $"Line {at} "),
            6 => (
                "swap",
                [
                    $"""UPDATE "AuditEntries" SET "Number" = -1 WHERE "Number" = {at}""",
                    $"""UPDATE "AuditEntries" SET "Number" = {at} WHERE "Number" = {other}""",
                    $"""UPDATE "AuditEntries" SET "Number" = {other} WHERE "Number" = -1""",
                ],
                $"Line {at} "
            ),
            7 => ("cut", [$"""DELETE FROM "AuditEntries" WHERE "Number" > {at}"""], $"Line {at + 1} "),
            8 => (
                "cut with its end",
                [
                    $"""DELETE FROM "AuditEntries" WHERE "Number" > {at}""",
                    $"""UPDATE "AuditEnd" SET "Count" = {at}, "Mark" = (SELECT "Mark" FROM "AuditEntries" WHERE "Number" = {at})""",
                ],
                "The seal at the end"
            ),
            9 => (
                "about whom",
                [$"""UPDATE "AuditEntries" SET "AboutPersonId" = COALESCE("AboutPersonId", 0) + 1 WHERE "Number" = {at}"""],
                $"Line {at} "
            ),
            10 => ("which project", [$"""UPDATE "AuditEntries" SET "ProjectId" = 987 WHERE "Number" = {at}"""], $"Line {at} "),
            11 => (
                "which decision",
                [$"""UPDATE "AuditEntries" SET "Subject" = COALESCE("Subject", 0) + 1 WHERE "Number" = {at}"""],
                $"Line {at} "
            ),
            12 => (
                "one letter of the mark",
                [
                    $"""
                    UPDATE "AuditEntries" SET "Mark" = substr("Mark", 1, {at % 64})
                        || CASE substr("Mark", {(at % 64) + 1}, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr("Mark", {(at % 64) + 2})
                    WHERE "Number" = {at}
                    """,
                ],
                $"Line {at} "
            ),
            _ => (
                "insert",
                [
                    $"""
                    INSERT INTO "AuditEntries" ("Number", "At", "What", "Mark")
                    VALUES ({count + 1}, '2026-01-01 00:00:00', 'SignedIn', 'AB')
                    """,
                ],
                $"Line {count + 1} "
            ),
        };

    private Task<string?> CheckAsync(CoProduceDbContext db) => AuditCheck.WhyNotAsync(db, Key);

    private Task<string?> CheckAsync() => app.InDatabaseAsync(CheckAsync);
}
