using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CoProduce.Data.Sqlite;

/// <summary>SQLite's own index of words, and what keeps it in step with the entries it indexes. No model can hold these, so the Initial
/// migration calls them.</summary>
internal static class SearchSchema
{
    private const string Index = """
        CREATE VIRTUAL TABLE "SearchWords" USING fts5(
            "Words", "Marks", content='SearchEntries', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2');
        """;

    private const string ForgetsWhatIsDeleted = """INSERT INTO "SearchWords"("SearchWords", "rank") VALUES('secure-delete', 1);""";

    private const string ReadAllAgain = """INSERT INTO "SearchWords"("SearchWords") VALUES('rebuild');""";

    private const string TriggersThere = """
        SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE type = 'trigger' AND name IN ('SearchEntriesAdded', 'SearchEntriesGone')
        """;

    private static readonly string[] Triggers =
    [
        """
            CREATE TRIGGER IF NOT EXISTS "SearchEntriesAdded" AFTER INSERT ON "SearchEntries" BEGIN
                INSERT INTO "SearchWords"(rowid, "Words", "Marks") VALUES (new."Id", new."Words", new."Marks");
            END;
            """,
        """
            CREATE TRIGGER IF NOT EXISTS "SearchEntriesGone" AFTER DELETE ON "SearchEntries" BEGIN
                INSERT INTO "SearchWords"("SearchWords", rowid, "Words", "Marks") VALUES ('delete', old."Id", old."Words", old."Marks");
            END;
            """,
    ];

    public static void Create(MigrationBuilder schema)
    {
        foreach (var sql in new[] { Index, ForgetsWhatIsDeleted }.Concat(Triggers))
        {
            schema.Sql(sql);
        }
    }

    public static void Drop(MigrationBuilder schema) => schema.Sql("""DROP TABLE "SearchWords";""");

    /// <summary>SQLite drops the triggers of a table that a migration makes anew. They are put back, and the index reads all entries again,
    /// for what came and went without them.</summary>
    public static void Mend(DatabaseFacade database)
    {
        if (database.SqlQueryRaw<int>(TriggersThere).Single() == Triggers.Length)
        {
            return;
        }

        foreach (var sql in Triggers.Append(ReadAllAgain))
        {
            database.ExecuteSqlRaw(sql);
        }
    }
}
