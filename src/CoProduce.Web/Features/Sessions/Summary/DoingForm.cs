using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>One thing to do, who sees to it, and by when.</summary>
public class DoingForm : IValidatableObject
{
    [Longest(SummaryAction.WhatMaxLength)]
    public string? What { get; set; }

    public int? Owner { get; set; }

    /// <summary>Read from the people in the project, never typed.</summary>
    [BindNever]
    public string? OwnerName { get; set; }

    public DateOnly? Due { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(What) && Owner is null)
        {
            yield return new ValidationResult("Name one person who sees to it.", [nameof(Owner)]);
        }

        if (!string.IsNullOrWhiteSpace(What) && Due is null)
        {
            yield return new ValidationResult("Choose the day it is due.", [nameof(Due)]);
        }
    }
}
