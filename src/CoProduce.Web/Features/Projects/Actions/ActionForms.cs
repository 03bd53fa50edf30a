using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Actions;
using CoProduce.Web.Security;

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
}

/// <summary>The page that adds something to do.</summary>
public record ActionPage(ProjectPlace Project, int DecisionNumber, string Question, ActionForm Form);

/// <summary>Saying that something is done, in a sentence that people will read.</summary>
public class DoneForm
{
    [
        Required(ErrorMessage = "Say in a sentence what changed."),
        StringLength(AgreedAction.ChangedMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? WhatChanged { get; set; }
}

/// <summary>The page that marks something as done.</summary>
public record DonePage(ProjectPlace Project, int Number, string What, string Owner, DateOnly Due, DoneForm Form);
