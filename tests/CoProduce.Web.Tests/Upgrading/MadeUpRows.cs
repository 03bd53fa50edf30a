namespace CoProduce.Web.Tests.Upgrading;

/// <summary>One made-up row for each table that has none, whatever the table is for.</summary>
internal static class MadeUpRows
{
    public static void Add(WholeFile file)
    {
        for (var (left, before) = (Empty(file), -1); left.Count > 0 && left.Count != before; left = Empty(file))
        {
            before = left.Count;
            left.ForEach(table => Add(file, table));
        }
    }

    private static List<string> Empty(WholeFile file) => [.. file.Tables().Where(table => file.Rows(table).Count == 0)];

    /// <summary>Points at the first row of each table it belongs to; while one of those is empty it waits for the next round.</summary>
    private static void Add(WholeFile file, string table)
    {
        var pointing = file.Ask($"""SELECT "from", "table", coalesce("to", 'Id') FROM pragma_foreign_key_list('{table}')""");
        var values = new Dictionary<string, string>();
        foreach (var column in file.Ask($"""SELECT name, type, "notnull", pk FROM pragma_table_info('{table}')"""))
        {
            var (name, type, isNeeded) = ((string)column[0]!, (string)column[1]!, (long)column[2]! == 1);
            var at = pointing.Find(p => (string)p[0]! == name);
            var first = at is null
                ? null
                : file.Ask($"""SELECT quote("{at[2]}") FROM "{at[1]}" ORDER BY rowid LIMIT 1""").FirstOrDefault()?[0] as string;
            if (at is not null && first is null && isNeeded)
            {
                return;
            }

            values[name] = at is not null ? first ?? "NULL" : Made(type);
        }

        var names = string.Join(", ", values.Keys.Select(name => $"\"{name}\""));
        file.Ask($"""INSERT INTO "{table}" ({names}) VALUES ({string.Join(", ", values.Values)})""");
    }

    private static string Made(string type) =>
        type switch
        {
            "TEXT" => "'made up'",
            "BLOB" => "x'0102'",
            "REAL" => "1.5",
            _ => "1",
        };
}
