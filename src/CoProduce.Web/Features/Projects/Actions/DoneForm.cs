using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Actions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Saying that something is done, in a sentence that people will read.</summary>
public class DoneForm
{
    [Required(ErrorMessage = "Say in a sentence what changed."), Longest(AgreedAction.ChangedMaxLength)]
    public string? WhatChanged { get; set; }
}
