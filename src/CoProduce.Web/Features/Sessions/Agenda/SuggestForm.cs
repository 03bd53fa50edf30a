using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>What somebody wants to talk about.</summary>
public class SuggestForm
{
    [Required(ErrorMessage = "Write what we should talk about."), Longest(AgendaItem.WhatMaxLength)]
    public string? What { get; set; }

    public bool HideName { get; set; }

    public NameShown ShownAs => HideName ? NameShown.GroupOnly : NameShown.FirstName;
}
