using CoProduce.Domain.Carers;
using CoProduce.Domain.Contributions;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>What a carer sees of a young person. The young person opens the very same page.</summary>
public record CarerConsentPage(
    int Id,
    string Name,
    AgeBand Band,
    DateTime AskAgainAt,
    bool IsCarer,
    IReadOnlyList<string> Projects,
    IReadOnlyList<TogetherRow> Said,
    AgeForm Form
)
{
    public IEnumerable<FormChoice> Bands =>
        Enum.GetValues<AgeBand>().Where(b => b >= Band).Select(b => new FormChoice(b.ToString(), b.Words()));
}

/// <summary>One thing that the young person said to a whole project, with their name.</summary>
public record TogetherRow(string Project, ContributionKind Kind, string Text, DateTime SaidAt);
