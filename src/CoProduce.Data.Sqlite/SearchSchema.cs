using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoProduce.Data.Sqlite;

/// <summary>SQLite's own index of words, and what keeps it in step with the entries it indexes. No model can hold these, so the Initial
/// migration calls them. The words come folded, so all the index has to know is where one ends.</summary>
internal static class SearchSchema
{
    private const string ReadAllAgain = """INSERT INTO "SearchWords"("SearchWords") VALUES('rebuild');""";

    private const string TriggersThere = """
        SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE type = 'trigger' AND name IN ('SearchEntriesAdded', 'SearchEntriesGone')
        """;

    private static readonly string[] Index =
    [
        """
            CREATE VIRTUAL TABLE "SearchWords" USING fts5(
                "Folded", "Marks", content='SearchEntries', content_rowid='Id', detail=column, tokenize="ascii tokenchars '=%_+@#$'");
            """,
        """CREATE VIRTUAL TABLE "SearchVocabulary" USING fts5vocab('SearchWords', 'instance');""",
        // What is deleted is overwritten.
        """INSERT INTO "SearchWords"("SearchWords", "rank") VALUES('secure-delete', 1);""",
    ];

    private static readonly string[] Triggers =
    [
        """
            CREATE TRIGGER IF NOT EXISTS "SearchEntriesAdded" AFTER INSERT ON "SearchEntries" BEGIN
                INSERT INTO "SearchWords"(rowid, "Folded", "Marks") VALUES (new."Id", new."Folded", new."Marks");
            END;
            """,
        """
            CREATE TRIGGER IF NOT EXISTS "SearchEntriesGone" AFTER DELETE ON "SearchEntries" BEGIN
                INSERT INTO "SearchWords"("SearchWords", rowid, "Folded", "Marks") VALUES ('delete', old."Id", old."Folded", old."Marks");
            END;
            """,
    ];

    private static readonly string[] WithoutTriggers =
    [
        """DROP TRIGGER IF EXISTS "SearchEntriesAdded";""",
        """DROP TRIGGER IF EXISTS "SearchEntriesGone";""",
    ];

    private static readonly string[] WithoutIndex =
    [
        """DROP TABLE IF EXISTS "SearchVocabulary";""",
        """DROP TABLE IF EXISTS "SearchWords";""",
    ];

    // So broken that it cannot even be dropped: it is struck out of the list of tables, and then so are its parts.
    private static readonly string[] Struck =
    [
        "PRAGMA writable_schema = ON;",
        """DELETE FROM sqlite_master WHERE name IN ('SearchWords', 'SearchVocabulary');""",
        "PRAGMA writable_schema = RESET;",
        .. new[] { "data", "idx", "docsize", "config" }.Select(part => $"""DROP TABLE IF EXISTS "SearchWords_{part}";"""),
    ];

    public static void Create(MigrationBuilder schema)
    {
        foreach (var sql in Index.Concat(Triggers))
        {
            schema.Sql(sql);
        }
    }

    public static void Drop(MigrationBuilder schema)
    {
        foreach (var sql in WithoutIndex)
        {
            schema.Sql(sql);
        }
    }

    /// <summary>Entries come and go without the index from now on.</summary>
    public static void SetAside(DatabaseFacade database) => Run(database, WithoutTriggers);

    /// <summary>SQLite drops the triggers of a table that a migration makes anew, and we do when the index is damaged. Then it is made
    /// again and reads all entries. Whether there was anything to do.</summary>
    public static bool Mend(DatabaseFacade database, bool isDamaged = false)
    {
        if (!isDamaged && database.SqlQueryRaw<int>(TriggersThere).Single() == Triggers.Length)
        {
            return false;
        }

        Run(database, WithoutTriggers);
        try
        {
            Run(database, WithoutIndex);
        }
        catch (SqliteException)
        {
            Run(database, Struck);
        }

        Run(database, [.. Index, ReadAllAgain, .. Triggers]);
        return true;
    }

    private static void Run(DatabaseFacade database, string[] all)
    {
        foreach (var sql in all)
        {
            database.ExecuteSqlRaw(sql);
        }
    }
}
