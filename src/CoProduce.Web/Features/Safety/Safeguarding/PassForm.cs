using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What worries the person who passes it on.</summary>
public class PassForm
{
    [Longest(SafeguardingConcern.WordsMaxLength)]
    public string? Why { get; set; }
}
