using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What worries the person who passes it on.</summary>
public class PassForm
{
    [StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Why { get; set; }
}
