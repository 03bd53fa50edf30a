using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Announcing a pause.</summary>
public class QuietForm
{
    [Required(ErrorMessage = "Give the first and the last day.")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Give the first and the last day.")]
    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Say why it will be quiet."), Longest(QuietPeriod.WhyMaxLength)]
    public string? Why { get; set; }
}
