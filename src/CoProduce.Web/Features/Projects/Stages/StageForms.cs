using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>What everyone in the project is owed when something moves: what, why, what next, by when.</summary>
public class NewsForm : IValidatableObject
{
    [Required(ErrorMessage = "Say what is happening.")]
    [StringLength(WhatWhyNext.PartMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? What { get; set; }

    [Required(ErrorMessage = "Say why.")]
    [StringLength(WhatWhyNext.PartMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Say what comes next.")]
    [StringLength(WhatWhyNext.PartMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Next { get; set; }

    [Required(ErrorMessage = "Say by when people will hear more.")]
    public DateOnly? NextBy { get; set; }

    public bool IsNothingNew { get; set; }

    [StringLength(PassedWarning.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
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

/// <summary>What a lead says for their group: ready, or hold.</summary>
public class ReadyForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose one: ready, or hold.")]
    public bool? IsReady { get; set; }

    [StringLength(Readiness.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsReady is false && string.IsNullOrWhiteSpace(Reason))
        {
            yield return new ValidationResult("Say why you want to hold, so that others can help.", [nameof(Reason)]);
        }
    }
}

/// <summary>The page on which a stage is opened, closed, or given news.</summary>
public record RunPage(ProjectPlace Place, StageKey Key, RunStep Step, NewsForm Form)
{
    public string Url => StageLinks.Stage(Place.Slug, Key);

    public string To =>
        Step switch
        {
            RunStep.Open => StageLinks.Open(Place.Slug, Key),
            RunStep.Close => StageLinks.Close(Place.Slug, Key),
            _ => StageLinks.News(Place.Slug, Key),
        };

    public string Button =>
        Step switch
        {
            RunStep.Open => "Open the stage",
            RunStep.Close => "Close the stage",
            _ => "Tell everyone",
        };

    public string? WhyNot { get; init; }
    public IReadOnlyList<StageCheck> Checklist { get; init; } = [];
    public IReadOnlyList<StageCheck> WarningsLeft { get; init; } = [];
}

/// <summary>What the people who run a project do with a stage.</summary>
public enum RunStep
{
    Open,
    Close,
    News,
}
