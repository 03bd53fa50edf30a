using System.Data.Common;
using CoProduce.Data.Mail;
using CoProduce.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>What jobs and commands write, tried again by SQL Server's own strategy: there once, wherever the database stumbles.</summary>
public class AttemptsTests(SqliteFile database) : IClassFixture<SqliteFile>
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_is_done_together_is_there_once()
    {
        for (var (step, stumbled) = (1, true); stumbled; step++)
        {
            var subject = $"Together {step}";
            await using var db = Open(step, out var stumbles);
            var made = await db.TogetherAsync(async () =>
            {
                db.Add(Mail(subject));
                await db.SaveChangesAsync();
                db.Add(Mail(subject));
                await db.OutgoingMails.Where(m => m.Subject == subject).ExecuteUpdateAsync(set => set.SetProperty(m => m.Body, "Changed"));
                return await db.SaveChangesAsync();
            });

            Assert.Equal(1, made);
            Assert.Equal(["", "Changed"], await BodiesAsync(subject));
            stumbled = stumbles.Have;
        }
    }

    [Fact]
    public async Task A_save_that_stands_alone_is_there_once_and_the_context_can_go_on()
    {
        for (var (step, stumbled) = (1, true); stumbled; step++)
        {
            var subject = $"Alone {step}";
            await using var db = Open(step, out var stumbles);
            var mail = Mail(subject);
            db.Add(mail);
            await db.SaveChangesAsync();
            stumbled = stumbles.Have;
            mail.WentOut(Monday);
            await db.SaveChangesAsync();

            Assert.Equal([""], await BodiesAsync(subject));
            Assert.True(await db.OutgoingMails.AnyAsync(m => m.Id == mail.Id && m.SentAt == Monday));
        }
    }

    [Fact]
    public async Task What_was_changed_before_is_no_part_of_what_is_done_together()
    {
        await using var db = Open(0, out _);
        db.Add(Mail("Left outside"));

        await db.TogetherAsync(() => db.SaveChangesAsync());

        Assert.Empty(await BodiesAsync("Left outside"));
    }

    private static OutgoingMail Mail(string subject) => new("someone@example.org", subject, "", Monday);

    private async Task<List<string>> BodiesAsync(string subject)
    {
        await using var db = database.Open();
        return await db.OutgoingMails.Where(m => m.Subject == subject).Select(m => m.Body).Order().ToListAsync();
    }

    private CoProduceDbContext Open(int step, out Stumbles stumbles)
    {
        stumbles = new Stumbles(step);
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options
            .UseCoProduceSqlite(database.ConnectionString)
            .UseSqlite(sqlite =>
                sqlite.ExecutionStrategy(of => new SqlServerRetryingExecutionStrategy(
                    of,
                    3,
                    TimeSpan.FromMilliseconds(1),
                    errorNumbersToAdd: null
                ))
            )
            .AddInterceptors(stumbles);
        return new CoProduceDbContext(options.Options);
    }

    private sealed class Stumbles(int at) : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private int _steps;

        public bool Have { get; private set; }

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
            Have |= ++_steps == at;
            return _steps == at ? throw new TimeoutException("The database stumbled.") : ValueTask.FromResult(result);
        }
    }
}
