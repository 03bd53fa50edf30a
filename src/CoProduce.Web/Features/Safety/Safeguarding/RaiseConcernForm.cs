using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What somebody is worried about, in their own words.</summary>
public class RaiseConcernForm
{
    [Required(ErrorMessage = "Tell us what worries you. A few words are enough."), Longest(SafeguardingConcern.WordsMaxLength)]
    public string? Words { get; set; }

    [Longest(SafeguardingConcern.ContactMaxLength)]
    public string? Contact { get; set; }

    public bool? WithName { get; set; }
    public List<int> About { get; set; } = [];
}
