using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>Which part of it somebody wants to see: how it was answered, at which stage, and what kind of thing was said.</summary>
public class SaidFilterForm
{
    public ReplyKind? Kind { get; set; }
    public StageKey? Stage { get; set; }
    public ContributionKind? About { get; set; }
    public int? Before { get; set; }
}
