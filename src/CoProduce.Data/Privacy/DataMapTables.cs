using System.Text;

namespace CoProduce.Data.Privacy;

/// <summary>The data map as the tables of an impact assessment, in Markdown: one for each reason, and one of what goes by itself.</summary>
public static class DataMapTables
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var reason in DataMap.All.GroupBy(table => table.Why))
        {
            Begin(text, $"Kept {reason.Key.Words()}", "what", "columns in a person's own file", "how long", "when somebody is forgotten");
            foreach (var table in reason)
            {
                Row(text, table.What, Columns(table), table.HowLong.Words(), table.Then.Words());
            }
        }

        Begin(text, "Kept for a while only", "what", "how long");
        foreach (var rule in RetentionRules.All)
        {
            Row(text, rule.What, rule.HowLong);
        }

        return text.ToString();
    }

    private static string Columns(RetainedTable table) =>
        (table.HasOwner, table.YourColumns) switch
        {
            (false, _) => "is no one person's",
            (_, []) => table.Because is null ? "none" : $"none: {table.Because}",
            (_, var columns) => string.Join(", ", columns),
        };

    private static void Begin(StringBuilder text, string title, params string[] heads)
    {
        text.Append('\n').Append("### ").Append(title).Append("\n\n");
        Row(text, heads);
        Row(text, [.. heads.Select(_ => "---")]);
    }

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
