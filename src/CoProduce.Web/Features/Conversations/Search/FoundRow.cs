using CoProduce.Data.Search;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>One thing found, with a piece of its words.</summary>
public record FoundRow(string Title, string Url, string Piece, string Project, StageKey Stage, DateTime At, bool? IsAnswered, Side? Side)
{
    private const int PieceLength = 240;

    public static FoundRow From(SearchEntry f, string slug, string project, string? words) =>
        new(
            f.Of switch
            {
                SearchEntryOf.Contribution => f.Kind!.Value.Words(),
                SearchEntryOf.Reply => $"A reply to {f.Kind!.Value.AboutWords()}",
                SearchEntryOf.Decision => $"A decision: {f.Words.Split('\n')[0]}",
                _ => $"To do: {f.Words.Split('\n')[0]}",
            },
            f.ContributionId is null ? DecisionLinks.Decision(slug, f.Number) : SaidLinks.Said(slug, f.Number),
            Around(f.ContributionId is null ? f.Words[(f.Words.IndexOf('\n', StringComparison.Ordinal) + 1)..] : f.Words, words),
            project,
            f.Stage,
            f.At,
            f.IsAnswered,
            f.Side
        );

    /// <summary>The words around the first word that was looked for.</summary>
    private static string Around(string text, string? words)
    {
        var at = Wanted
            .Split(words)
            .Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase))
            .Where(i => i >= 0)
            .DefaultIfEmpty(0)
            .Min();
        var from = at <= 80 ? 0 : text.LastIndexOf(' ', at - 80) + 1;
        return $"{(from > 0 ? "…" : "")}{TypedText.Beginning(text[from..], PieceLength)}";
    }
}
