using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>One thing found, with a piece of its words.</summary>
public record FoundRow(
    string Title,
    string Url,
    IReadOnlyList<FoundPiece> Pieces,
    string Project,
    StageKey Stage,
    DateTime At,
    bool? IsAnswered,
    Side? Side
)
{
    public static FoundRow From(SearchEntry f, string slug, string project, IReadOnlyList<WantedWord> wanted) =>
        new(
            f.Of switch
            {
                SearchEntryOf.Contribution => f.Kind!.Value.Words(),
                SearchEntryOf.Reply => $"A reply to {f.Kind!.Value.AboutWords()}",
                SearchEntryOf.Decision => $"A decision: {f.Words.Split('\n')[0]}",
                _ => $"To do: {f.Words.Split('\n')[0]}",
            },
            f.ContributionId is null ? DecisionLinks.Decision(slug, f.Number) : SaidLinks.Said(slug, f.Number),
            FoundPiece.Around(
                f.ContributionId is null ? f.Words[(f.Words.IndexOf('\n', StringComparison.Ordinal) + 1)..] : f.Words,
                wanted
            ),
            project,
            f.Stage,
            f.At,
            f.IsAnswered,
            f.Side
        );
}
