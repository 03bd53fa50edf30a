using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The page that asks once more before somebody takes their words back.</summary>
public record WithdrawPage(string Slug, int Number, string Text, ContributionKind Kind)
{
    public string Url => SaidLinks.Said(Slug, Number);
}
