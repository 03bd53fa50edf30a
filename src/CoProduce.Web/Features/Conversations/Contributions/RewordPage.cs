using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The page where its author changes what was said.</summary>
public record RewordPage(string Slug, int Number, ContributionKind Kind, RewordForm Form)
{
    public string Url => SaidLinks.Said(Slug, Number);
}
