using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>Recording a decision taken outside the rule.</summary>
public class OverrideForm
{
    [Required(ErrorMessage = "Say what was decided."), Longest(Domain.Decisions.Override.TextMaxLength)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Name who decided it."), Longest(Domain.Decisions.Override.NameMaxLength)]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Say which power or law they used."), Longest(Domain.Decisions.Override.NameMaxLength)]
    public string? Power { get; set; }

    [Required(ErrorMessage = "Say why. Families deserve the reason."), Longest(Domain.Decisions.Override.TextMaxLength)]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Give the day.")]
    [Days(YearsAhead = 0)]
    public DateOnly? On { get; set; }

    /// <summary>The decision it goes over, if there is one.</summary>
    public int? DecisionNumber { get; set; }

    public Override ToOverride(ProjectPlace here, int? decision, DateTime now) =>
        new(here.Id, decision, What!, Who!, Power!, Why!, On!.Value, here.Standing.PersonId!.Value, now);
}
