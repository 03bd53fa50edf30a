using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data;

/// <summary>What a database has been through, and whether this version can take it further.</summary>
public static class DatabaseHistory
{
    /// <summary>Why this version cannot use the database, in a sentence for an operator, or null when it can.</summary>
    public static async Task<string?> WhyNotUseAsync(this CoProduceDbContext db) =>
        db.WhyNotUse("The database", [.. await db.Database.GetAppliedMigrationsAsync()]);

    /// <summary>Why the app cannot run on the database yet: that of a server is brought up to date by its operator. Null when it
    /// can.</summary>
    public static async Task<string?> WhyBehindAsync(this CoProduceDbContext db) =>
        db.WhyBehind([.. await db.Database.GetAppliedMigrationsAsync()]);

    public static string? WhyBehind(this CoProduceDbContext db, IReadOnlyCollection<string> history) =>
        !db.Engine.IsEmbedded && db.Database.GetMigrations().Except(history).Any()
            ? "The tables of the database are not there yet, or not up to date. Run -- migrate first."
            : null;

    /// <summary>The same as <see cref="WhyNotUseAsync"/> for a history that was read elsewhere, as from a backup.</summary>
    public static string? WhyNotUse(this CoProduceDbContext db, string what, IReadOnlyCollection<string> history)
    {
        var known = db.Database.GetMigrations().ToList();
        var unknown = history.Except(known).Max(StringComparer.Ordinal);
        return unknown is null ? null
            : string.CompareOrdinal(unknown, known[^1]) > 0
                ? $"{what} was made by a newer CoProduce: run that version, or restore a backup that this one made."
            : $"{what} was made by an earlier CoProduce, and before 1.0 there is no way from there: "
                + "name an empty database, or run the version that made it.";
    }
}
