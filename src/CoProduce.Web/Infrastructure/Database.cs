using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Data.Saving;
using CoProduce.Data.Sqlite;
using CoProduce.Data.SqlServer;
using CoProduce.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Which database the forum runs on, and getting it ready at start.</summary>
public static class Database
{
    public static void AddCoProduceDatabase(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration["Database:Provider"];
        var connection = builder.Configuration["Database:ConnectionString"] ?? "";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<UnitOfWork>();
        builder.Services.AddDbContextFactory<CoProduceDbContext>(options =>
            _ = provider switch
            {
                "Sqlite" => options.UseCoProduceSqlite(SqliteDatabase.InFolder(connection, builder.Environment.ContentRootPath)),
                "SqlServer" => options.UseCoProduceSqlServer(connection),
                _ => throw new OperatorException("Set Database:Provider to Sqlite or SqlServer."),
            }
        );
        builder.Services.AddScoped(all =>
            all.GetRequiredService<IDbContextFactory<CoProduceDbContext>>().CreateDbContext().For(all.GetRequiredService<UnitOfWork>())
        );
        var outside = BesideDatabase(builder, provider, connection);
        builder.Services.AddSingleton(services => new ErasureList(new FileBeside(outside), services.GetRequiredService<AuditKey>()));
        builder.Services.AddSingleton(new AuditPosition(new FileBeside(Path.ChangeExtension(outside, ".trail"))));
        builder.Services.AddSingleton(BackupShelf.Of(builder.Configuration)).AddSingleton<Unwell>();
    }

    /// <summary>Why a database cannot be used; null when the problem is another. After a power cut a server may come later, or still look
    /// through its database and let nobody in.</summary>
    public static WhyNotStart? WhyNotOpen(Exception problem) =>
        SqliteDatabase.WhyNotOpen(problem) is { } file ? new(file, SqliteDatabase.MayPass(problem))
        : SqlServerDatabase.WhyNotOpen(problem) is { } server ? new(server, MayPass: true)
        : null;

    /// <exception cref="OperatorException">The app cannot run on this database.</exception>
    public static async Task LookAtDatabaseAsync(this WebApplication app, bool mayBeBehind)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var why = await db.WhyNotUseAsync() ?? await db.Engine.WhyNotBeginAsync(db) ?? (mayBeBehind ? null : await db.WhyBehindAsync());
        if (why is not null)
        {
            throw new OperatorException(why);
        }
    }

    /// <summary>SQLite migrates itself. SQL Server is migrated by an operator. In Development the sample forum is loaded into an empty
    /// database.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await MigrateDatabase.IfEmbeddedAsync(db);
        await app.Services.GetRequiredService<ErasureList>().PrepareAsync();
        await app.Services.GetRequiredService<AuditPosition>().PrepareAsync();
        var forum = app.Services.GetRequiredService<ForumSettings>();
        if (app.Environment.IsDevelopment() && !await db.People.AnyAsync())
        {
            await new SeedSample().RunAsync(app.Services);
        }

        // In Production too: whoever tried "seed-sample" on a server has to read on every page that its people are made up.
        forum.Sample = await SeedSample.SignInAsync(db);
        app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app, forum));
    }

    /// <summary>The list of those who were forgotten: beside the database's file, where a backup or its return does not touch it. Servers
    /// that share a database have to share the list.</summary>
    private static string BesideDatabase(WebApplicationBuilder builder, string? provider, string connection) =>
        builder.Configuration["Forgotten:File"] is { Length: > 0 } named ? Path.GetFullPath(named, builder.Environment.ContentRootPath)
        : provider == "SqlServer"
            ? throw new OperatorException(
                "Set Forgotten:File to a file that every server can write to: the list of those who were forgotten. "
                    + "Keep it outside the database, so that a restore does not bring them back."
            )
        : $"{SqliteDatabase.FileOf(SqliteDatabase.InFolder(connection, builder.Environment.ContentRootPath))}.forgotten";
}
