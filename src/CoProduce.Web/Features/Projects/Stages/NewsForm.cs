using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>What everyone in the project is owed when something moves: what, why, what next, by when.</summary>
public class NewsForm : IValidatableObject
{
    [Required(ErrorMessage = "Say what is happening.")]
    [Longest(WhatWhyNext.PartMaxLength)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Say why.")]
    [Longest(WhatWhyNext.PartMaxLength)]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Say what comes next.")]
    [Longest(WhatWhyNext.PartMaxLength)]
    public string? Next { get; set; }

    [Required(ErrorMessage = "Say by when people will hear more.")]
    public DateOnly? NextBy { get; set; }

    public bool IsNothingNew { get; set; }

    [Longest(PassedWarning.ReasonMaxLength)]
    public string? ReasonForWarnings { get; set; }

    public WhatWhyNext ToWords() => new(What!, Why!, Next!, NextBy!.Value) { IsNothingNew = IsNothingNew };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NextBy <= validationContext.GetRequiredService<TimeProvider>().Today())
        {
            yield return new ValidationResult("Choose a date that is still to come.", [nameof(NextBy)]);
        }

        if (WhatWhyNext.WhyEmpty(What, Why, Next) is { } why)
        {
            yield return new ValidationResult(why, [nameof(What)]);
        }
    }
}
