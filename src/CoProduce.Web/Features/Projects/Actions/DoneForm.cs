using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Actions;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Saying that something is done, in a sentence that people will read.</summary>
public class DoneForm
{
    [
        Required(ErrorMessage = "Say in a sentence what changed."),
        StringLength(AgreedAction.ChangedMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? WhatChanged { get; set; }
}
