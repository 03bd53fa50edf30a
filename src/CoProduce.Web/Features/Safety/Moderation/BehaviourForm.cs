using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody tells us about how people behave.</summary>
public class BehaviourForm
{
    [Required(ErrorMessage = "Tell us what happened. A few words are enough."), Longest(ConductReport.WordsMaxLength)]
    public string? Words { get; set; }

    public int? About { get; set; }
    public bool MayAskMe { get; set; }
}
