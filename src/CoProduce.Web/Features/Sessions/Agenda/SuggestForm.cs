using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>What somebody wants to talk about.</summary>
public class SuggestForm
{
    [
        Required(ErrorMessage = "Write what we should talk about."),
        StringLength(AgendaItem.WhatMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    public bool HideName { get; set; }

    public NameShown ShownAs => HideName ? NameShown.GroupOnly : NameShown.FirstName;
}
