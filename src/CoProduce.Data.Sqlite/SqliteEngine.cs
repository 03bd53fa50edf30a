using System.Text.RegularExpressions;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Saving;
using CoProduce.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Sqlite;

/// <summary>The embedded database's own way of doing what each database does in its own way.</summary>
internal sealed partial class SqliteEngine(WriterGate gate) : IDatabaseEngine
{
    /// <summary>Bytes. A larger file would keep everybody waiting.</summary>
    private const long MostWrittenAnew = 128L * 1024 * 1024;

    private const int Unique = 2067;
    private const int PrimaryKey = 1555;

    // A part of the index cannot be read, or is not there at all.
    private const int Corrupt = 11;
    private const int Misfit = 1;

    // Busy, locked, read-only, broken off, full, not to be opened: nothing was written, and it may be different in a moment.
    private static readonly int[] Away = [5, 6, 8, 10, 13, 14];

    private volatile bool _isSearchDamaged;

    public bool IsEmbedded => true;

    public string? ViolatedKey(CoProduceDbContext db, Exception problem) =>
        Find(problem) is { SqliteExtendedErrorCode: Unique or PrimaryKey } hit && Columns().Match(hit.Message) is { Success: true } found
            ? NameOf(db, found.Groups["table"].Value, [.. Column().Matches(found.Value).Select(c => c.Groups["name"].Value)])
            : null;

    public bool IsAway(Exception problem) =>
        problem is DatabaseBusyException
        || problem.InnerException is DatabaseBusyException
        || (Find(problem) is { } hit && Away.Contains(hit.SqliteErrorCode));

    /// <summary>Whoever writes has the whole file, so the row as well.</summary>
    public Task<bool> LockAsync<T>(IQueryable<T> row)
        where T : class => row.AnyAsync();

    public async Task<int> NextNumberAsync(CoProduceDbContext db, int projectId, NumberOf of) =>
        (
            await db
                .Database.SqlQuery<int>(
                    $"""
                    INSERT INTO "LastNumbers" ("ProjectId", "Of", "Value") VALUES ({projectId}, {of.ToString()}, 1)
                    ON CONFLICT ("ProjectId", "Of") DO UPDATE SET "Value" = "Value" + 1 RETURNING "Value"
                    """
                )
                .ToListAsync()
        ).Single();

    public string? OrderOfLetters => null;

    public bool KeepsWordsAsRows => false;

    public async Task<List<SearchEntry>?> SearchAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        try
        {
            return await Fts5Search.FindAsync(db, wanted, readable, most);
        }
        catch (SqliteException problem) when (IsSearchDamage(problem))
        {
            _isSearchDamaged = true;
            return null;
        }
    }

    /// <summary>The index writes what it was told when a second savepoint is set, so a damaged one is heard of here and not at the
    /// end.</summary>
    public async Task KeepWordsAsync(CoProduceDbContext db, Func<Task> write)
    {
        await db.Database.ExecuteSqlRawAsync("SAVEPOINT words");
        try
        {
            await write();
            await db.Database.ExecuteSqlRawAsync("SAVEPOINT written");
        }
        catch (Exception problem) when (IsSearchDamage(problem))
        {
            await db.Database.ExecuteSqlRawAsync("ROLLBACK TO words");
            await SetSearchAsideAsync(db);
            await write();
        }

        await db.Database.ExecuteSqlRawAsync("RELEASE words");
    }

    public Task SetSearchAsideAsync(CoProduceDbContext db)
    {
        SearchSchema.SetAside(db.Database);
        return Task.CompletedTask;
    }

    public Task<bool> MendSearchAsync(CoProduceDbContext db) =>
        db.TogetherAsync(() =>
        {
            var mended = SearchSchema.Mend(db.Database, _isSearchDamaged);
            _isSearchDamaged = false;
            return Task.FromResult(mended);
        });

    /// <summary>What was deleted is overwritten in the file at once. But rows that once moved within a page leave copies between others,
    /// and the log has them too: the file is written anew, where that takes a moment only, and the log emptied.</summary>
    public Task LeaveNoTraceAsync(CoProduceDbContext db) =>
        gate.AloneAsync(async () =>
        {
            var size = await db
                .Database.SqlQuery<long>($"SELECT page_count * page_size AS Value FROM pragma_page_count, pragma_page_size")
                .SingleAsync();
            if (size <= MostWrittenAnew)
            {
                await db.Database.ExecuteSqlRawAsync("VACUUM");
            }

            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        });

    public Task<string?> WhyNotBeginAsync(CoProduceDbContext db) => DatabaseFile.WhyNotBeginAsync(db);

    public Task MigrateAsync(CoProduceDbContext db) => SqliteUpgrade.RunAsync(db);

    public string? MigrationScript(CoProduceDbContext db) => null;

    public Task<string?> BackUpAsync(CoProduceDbContext db, string file) => SqliteCopy.WriteAsync(db, file);

    public Task<string?> WhyNotCopyAsync(CoProduceDbContext db, string file) => SqliteCopy.WhyNotAsync(file, db);

    public Task<T> OnCopyAsync<T>(CoProduceDbContext db, string file, Func<Task<T>> work) => SqliteCopy.OnAsync(db, file, work);

    public Task<IReadOnlyList<string>> UnwellAsync(CoProduceDbContext db) =>
        Task.FromResult<IReadOnlyList<string>>(
            SqliteCopy.PlaceOf(db) is { } place && DatabaseFile.WhyNoRoom(place) is { } why ? [why] : []
        );

    public Task<(string? WhyNot, string? Aside)> RestoreAsync(CoProduceDbContext db, string file, Func<string?, Task> putRight) =>
        SqliteRestore.RunAsync(db, file, putRight);

    private static bool IsSearchDamage(Exception problem) => Find(problem) is { SqliteErrorCode: Corrupt or Misfit };

    private static SqliteException? Find(Exception? problem) =>
        problem as SqliteException ?? (problem is null ? null : Find(problem.InnerException));

    /// <summary>SQLite says which columns were not unique; the model knows what the key over them is called.</summary>
    private static string? NameOf(CoProduceDbContext db, string table, HashSet<string> columns)
    {
        var hit = db.Model.GetRelationalModel().FindTable(table, null);
        return hit?.UniqueConstraints.FirstOrDefault(k => columns.SetEquals(k.Columns.Select(c => c.Name)))?.Name
            ?? hit?.Indexes.FirstOrDefault(i => i.IsUnique && columns.SetEquals(i.Columns.Select(c => c.Name)))?.Name;
    }

    [GeneratedRegex(@"UNIQUE constraint failed: (?<table>\w+)\.\w+(, \w+\.\w+)*")]
    private static partial Regex Columns();

    [GeneratedRegex(@"\.(?<name>\w+)")]
    private static partial Regex Column();
}
