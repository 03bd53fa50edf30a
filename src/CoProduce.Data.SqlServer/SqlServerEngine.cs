using System.Text.RegularExpressions;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Saving;
using CoProduce.Data.Search;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Data.SqlServer;

/// <summary>A SQL Server's own way of doing what each database does in its own way.</summary>
internal sealed partial class SqlServerEngine : IDatabaseEngine
{
    private const int UniqueIndex = 2601;
    private const int UniqueKey = 2627;
    private const int NoTimeLeft = -2;
    private const int Severe = 20;

    // No room for the database, no room for its log, and one that can only be read, as while another server takes over.
    private static readonly int[] NotWritable = [1105, 9002, 3906];

    public bool IsEmbedded => false;

    public string? ViolatedKey(CoProduceDbContext db, Exception problem) =>
        Find<SqlException>(problem) is { Number: UniqueIndex or UniqueKey } hit ? KeyNamedIn(db, hit.Message) : null;

    public bool IsAway(Exception problem) =>
        Find<RetryLimitExceededException>(problem) is not null
        || Find<SqlException>(problem) is { } hit && (hit.Number is NoTimeLeft || hit.Class >= Severe || NotWritable.Contains(hit.Number));

    public async Task<bool> LockAsync<T>(IQueryable<T> row)
        where T : class => (await row.TagWith(RowLocks.Tag).Select(_ => 1).ToListAsync()).Count > 0;

    /// <summary>The hints keep the place of the first number as well, which is no row yet.</summary>
    public async Task<int> NextNumberAsync(CoProduceDbContext db, int projectId, NumberOf of) =>
        (
            await db
                .Database.SqlQuery<int>(
                    $"""
                    DECLARE @number TABLE ([Value] int);
                    UPDATE [LastNumbers] WITH (UPDLOCK, HOLDLOCK, ROWLOCK) SET [Value] = [Value] + 1 OUTPUT inserted.[Value] INTO @number
                    WHERE [ProjectId] = {projectId} AND [Of] = {of.ToString()};
                    IF @@ROWCOUNT = 0 INSERT INTO [LastNumbers] ([ProjectId], [Of], [Value]) OUTPUT inserted.[Value] INTO @number
                    VALUES ({projectId}, {of.ToString()}, 1);
                    SELECT [Value] FROM @number;
                    """
                )
                .ToListAsync()
        ).Single();

    public string OrderOfLetters => "Latin1_General_100_BIN2";

    public bool KeepsWordsAsRows => true;

    public async Task<List<SearchEntry>?> SearchAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most) =>
        await WordTableSearch.FindAsync(db, wanted, readable, most);

    /// <summary>Words are rows like any other here.</summary>
    public Task KeepWordsAsync(CoProduceDbContext db, Func<Task> write) => write();

    public Task SetSearchAsideAsync(CoProduceDbContext db) => Task.CompletedTask;

    public Task<bool> MendSearchAsync(CoProduceDbContext db) => Task.FromResult(false);

    /// <summary>A server keeps its own logs, by the rules of those who run it.</summary>
    public Task LeaveNoTraceAsync(CoProduceDbContext db) => Task.CompletedTask;

    public Task<string?> WhyNotBeginAsync(CoProduceDbContext db) => Task.FromResult<string?>(null);

    public async Task MigrateAsync(CoProduceDbContext db)
    {
        await RowVersions.AskForAsync(db);
        await db.Database.MigrateAsync();
    }

    public string? MigrationScript(CoProduceDbContext db) => SqlServer.MigrationScript.Of(db);

    public Task<string?> BackUpAsync(CoProduceDbContext db, string file) =>
        Task.FromResult<string?>("A SQL Server has its own backup. Use that one.");

    public Task<string?> WhyNotCopyAsync(CoProduceDbContext db, string file) =>
        Task.FromResult<string?>("A SQL Server has its own backup, and its own way to try it.");

    public Task<T> OnCopyAsync<T>(CoProduceDbContext db, string file, Func<Task<T>> work) =>
        throw new OperatorException("A SQL Server has its own backup, and its own way to try it.");

    public Task<IReadOnlyList<string>> UnwellAsync(CoProduceDbContext db) => RowVersions.UnwellAsync(db);

    public Task<(string? WhyNot, string? Aside)> RestoreAsync(CoProduceDbContext db, string file, Func<string?, Task> putRight) =>
        Task.FromResult<(string?, string?)>(("A SQL Server has its own way to restore. Use that one.", null));

    /// <summary>The server says it in its own language, but the key's name stands between quotes in each.</summary>
    private static string? KeyNamedIn(CoProduceDbContext db, string message)
    {
        var keys = db
            .Model.GetRelationalModel()
            .Tables.SelectMany(t => t.UniqueConstraints.Select(k => k.Name).Concat(t.Indexes.Select(i => i.Name)))
            .ToHashSet();
        return Quoted().Matches(message).Select(q => q.Groups["name"].Value).FirstOrDefault(keys.Contains);
    }

    private static T? Find<T>(Exception? problem)
        where T : Exception => problem as T ?? (problem is null ? null : Find<T>(problem.InnerException));

    [GeneratedRegex("['\"“„«](?<name>\\w+)['\"”“»]")]
    private static partial Regex Quoted();
}
