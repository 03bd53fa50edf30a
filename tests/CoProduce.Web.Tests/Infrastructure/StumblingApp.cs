using System.Data.Common;
using CoProduce.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>What the app does when its database stumbles: nothing, as the embedded one; what SQL Server's own strategy does; or that on a
/// real server, where one is named.</summary>
public enum Tries
{
    Once,
    Again,
    AgainOnServer,
}

/// <summary>
/// The real app on a database that stumbles once, at any step of dealing with a form. It tries again as SQL Server's own
/// strategy says, or not at all, as the embedded database does.
/// </summary>
public sealed class StumblingApp : IAsyncDisposable
{
    private readonly Stumbles _stumbles = new();
    private readonly HeardLog _log = new();

    public StumblingApp(Tries tries)
    {
        if (tries is Tries.AgainOnServer)
        {
            OwnDatabase.IsNeeded();
        }

        App = tries is Tries.AgainOnServer ? new CoProduceApp(Stumble) : new CoProduceApp(AppFiles.New(), Stumble);

        void Stumble(IServiceCollection services)
        {
            services.AddSingleton<ILogEventSink>(_log);
            services.ConfigureDbContext<CoProduceDbContext>(options =>
            {
                options.AddInterceptors(_stumbles);
                if (tries is Tries.Again)
                {
                    options.TryAgainAsSqlServer();
                }
            });
        }
    }

    public CoProduceApp App { get; }
    public bool HasStumbled => _stumbles.Have;

    /// <summary>It stumbled while somebody's sign-in was read, which comes before any form.</summary>
    public bool IsBeforeTheForm => _stumbles.WasBefore;

    /// <summary>What the log says of the last form.</summary>
    public string Problems =>
        string.Join(Environment.NewLine, _log.Lines.Where(l => l.Contains("Exception", StringComparison.Ordinal)).TakeLast(2));

    /// <summary>It stumbles when the next forms are dealt with, at this step of the first that has so many.</summary>
    public void StumbleAt(int step) => _stumbles.At(step);

    /// <summary>How many rows each table has.</summary>
    public Task<Dictionary<string, int>> RowsAsync() =>
        App.InDatabaseAsync(async db =>
        {
            var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct();
            await db.Database.OpenConnectionAsync();
            await using var count = db.Database.GetDbConnection().CreateCommand();
            count.CommandText = string.Join(" UNION ALL ", tables.Select(t => $"SELECT '{t}', COUNT(*) FROM \"{t}\""));
            await using var answer = await count.ExecuteReaderAsync();
            var rows = new Dictionary<string, int>();
            while (await answer.ReadAsync())
            {
                rows[answer.GetString(0)] = answer.GetInt32(1);
            }

            return rows;
        });

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private sealed class Stumbles : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private static readonly HttpContextAccessor Request = new();
        private int _steps;
        private int _at;

        public bool Have { get; private set; }
        public bool WasBefore { get; private set; }

        public void At(int step) => (_steps, _at, Have) = (0, step, false);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) => Step(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) => Step(result);

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            int result,
            CancellationToken cancellationToken = default
        ) => Step(result);

        public ValueTask<DbTransaction> TransactionStartedAsync(
            DbConnection connection,
            TransactionEndEventData eventData,
            DbTransaction result,
            CancellationToken cancellationToken = default
        ) => Step(result);

        public ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => Step(result);

        /// <summary>It is kept, but nobody hears of it.</summary>
        public async Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        ) => await Step(true);

        private ValueTask<T> Step<T>(T result)
        {
            if (Request.HttpContext?.Request.Method != HttpMethods.Post || Interlocked.Increment(ref _steps) != _at)
            {
                return ValueTask.FromResult(result);
            }

            (Have, WasBefore) = (true, Request.HttpContext.Features.Get<IHttpResponseBodyFeature>() is not StreamResponseBodyFeature);
            throw new TimeoutException("The database stumbled.");
        }
    }
}
