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
                _ => throw new InvalidOperationException("Set Database:Provider to Sqlite or SqlServer."),
            }
        );
        builder.Services.AddScoped(all =>
            all.GetRequiredService<IDbContextFactory<CoProduceDbContext>>().CreateDbContext().For(all.GetRequiredService<UnitOfWork>())
        );
        builder.Services.AddSingleton(services => new ErasureList(
            ListOfForgotten(builder, provider, connection),
            services.GetRequiredService<AuditKey>()
        ));
    }

    /// <summary>Why the app cannot run on this database, in a sentence for an operator, or null when it can.</summary>
    public static async Task<string?> WhyNotUseDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        return await db.WhyNotUseAsync() ?? (await db.Engine.WhyNotBeginAsync(db));
    }

    /// <summary>SQLite migrates itself. SQL Server is migrated by an operator. In Development the sample forum is loaded into an empty
    /// database.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await MigrateDatabase.IfEmbeddedAsync(db);
        var forum = app.Services.GetRequiredService<ForumSettings>();
        if (app.Environment.IsDevelopment() && !await db.People.AnyAsync())
        {
            await new SeedSample().RunAsync(app.Services);
        }

        forum.Sample = await SeedSample.SignInAsync(db);
        app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app, forum));
    }

    /// <summary>Beside the database's file, where a backup or its return does not touch it.</summary>
    private static string ListOfForgotten(WebApplicationBuilder builder, string? provider, string connection) =>
        builder.Configuration["Forgotten:File"]
        ?? (
            provider == "Sqlite"
                ? $"{SqliteDatabase.FileOf(SqliteDatabase.InFolder(connection, builder.Environment.ContentRootPath))}.forgotten"
                : Path.Combine(builder.Environment.ContentRootPath, "App_Data", "forgotten.list")
        );
}
