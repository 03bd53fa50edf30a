using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Actions;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Something to do because of a decision.</summary>
public class ActionForm
{
    [
        Required(ErrorMessage = "Say what will be done."),
        StringLength(AgreedAction.WhatMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    [
        Required(ErrorMessage = "Name one person who will see to it."),
        StringLength(AgreedAction.OwnerMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Owner { get; set; }

    [Required(ErrorMessage = "Choose the day it is due.")]
    public DateOnly? Due { get; set; }

    public AgreedAction ToAction(int number, int projectId, int decisionId, DateTime now) =>
        new(number, projectId, decisionId, What!, Owner!, Due!.Value, now);
}
