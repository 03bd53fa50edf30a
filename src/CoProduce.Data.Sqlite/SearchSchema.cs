using Microsoft.EntityFrameworkCore.Migrations;

namespace CoProduce.Data.Sqlite;

/// <summary>SQLite's own index of words, and what keeps it in step with the entries it indexes. No model can hold these, so the Initial migration calls them.</summary>
internal static class SearchSchema
{
    public static void Create(MigrationBuilder schema)
    {
        schema.Sql(
            """
            CREATE VIRTUAL TABLE "SearchWords" USING fts5("Words", "Marks", content='SearchEntries', content_rowid='Id', tokenize='porter unicode61 remove_diacritics 2');
            """
        );
        schema.Sql(
            """
            INSERT INTO "SearchWords"("SearchWords", "rank") VALUES('secure-delete', 1);
            """
        );
        schema.Sql(
            """
            CREATE TRIGGER "SearchEntriesAdded" AFTER INSERT ON "SearchEntries" BEGIN INSERT INTO "SearchWords"(rowid, "Words", "Marks") VALUES (new."Id", new."Words", new."Marks"); END;
            """
        );
        schema.Sql(
            """
            CREATE TRIGGER "SearchEntriesGone" AFTER DELETE ON "SearchEntries" BEGIN INSERT INTO "SearchWords"("SearchWords", rowid, "Words", "Marks") VALUES ('delete', old."Id", old."Words", old."Marks"); END;
            """
        );
    }

    public static void Drop(MigrationBuilder schema) => schema.Sql("""DROP TABLE "SearchWords";""");
}
