using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Contributions;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>What somebody under 18 sees about their carer.</summary>
public record CarerPage(UnderEighteen Link, string? Carer, bool IsNeeded);

/// <summary>The young people who ask somebody to be their carer here.</summary>
public record ChildrenPage(IReadOnlyList<ChildRow> Children);

/// <summary>One young person, as their carer sees them.</summary>
public record ChildRow(int Id, string Name, bool HasAgreed, bool HasSaidYes);

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

/// <summary>Which band fits now.</summary>
public class AgeForm
{
    [Required(ErrorMessage = "Choose what fits now.")]
    public AgeBand? Band { get; set; }
}
