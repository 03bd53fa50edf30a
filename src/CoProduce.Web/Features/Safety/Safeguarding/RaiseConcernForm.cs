using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What somebody is worried about, in their own words.</summary>
public class RaiseConcernForm
{
    [
        Required(ErrorMessage = "Tell us what worries you. A few words are enough."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    [StringLength(SafeguardingConcern.ContactMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Contact { get; set; }

    public bool? WithName { get; set; }
    public List<int> About { get; set; } = [];
}
