using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Actions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Something to do because of a decision.</summary>
public class ActionForm : IValidatableObject
{
    [Required(ErrorMessage = "Say what will be done."), Longest(AgreedAction.WhatMaxLength)]
    public string? What { get; set; }

    /// <summary>Somebody who takes part.</summary>
    public int? OwnerId { get; set; }

    /// <summary>Somebody else, by name.</summary>
    [Longest(AgreedAction.OwnerMaxLength), NotAnEmail]
    public string? Owner { get; set; }

    [Required(ErrorMessage = "Choose the day it is due.")]
    [Days(ToCome = true)]
    public DateOnly? Due { get; set; }

    public AgreedAction ToAction(int number, int projectId, int decisionId, DateTime now) =>
        new(number, projectId, decisionId, What!, Owner!, Due!.Value, now, OwnerId);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OwnerId is null && !TypedText.SaysSomething(Owner))
        {
            yield return new ValidationResult("Name one person who will see to it.", [nameof(OwnerId)]);
        }
    }
}
