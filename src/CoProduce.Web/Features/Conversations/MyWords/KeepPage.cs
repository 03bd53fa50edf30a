using System.Text;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>Everything somebody said and what came of it, to keep.</summary>
public record KeepPage(IReadOnlyList<KeptRow> Rows, DateOnly Today)
{
    public string AsText(string forum)
    {
        var text = new StringBuilder($"What my words changed\n{forum}, {Today.Day()}\n");
        foreach (var row in Rows)
        {
            text.Append(UkTime.English, $"\n{row.Project}, {row.SaidAt.Day()}. " + $"{row.Kind.Words()}:\n{row.Gone ?? row.Text}\n");
            text.AppendJoin("", row.Replies.Select(r => $"  {r.Kind.Words()} ({r.At.Day()}): {r.Text}\n"));
            text.AppendJoin("", row.Decisions.Select(d => $"  Decided: {d.Question} {d.Outcome.Words()}\n"));
            text.AppendJoin("", row.Changed.Select(c => $"  Done: {c}\n"));
            text.AppendJoin("", row.Thanks.Select(t => $"  Thank you: {t}\n"));
        }

        return text.ToString();
    }
}
