using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;

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

/// <summary>Why something will not be talked about.</summary>
public class LeaveOutForm
{
    [
        Required(ErrorMessage = "Say why. The person who raised it is told."),
        StringLength(AgendaItem.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Because { get; set; }
}

/// <summary>How long for each item.</summary>
public class MinutesForm : SharedForm
{
    public List<ItemMinutes> Items { get; set; } = [];

    public static MinutesForm Of(IEnumerable<AgendaRow> rows) =>
        new()
        {
            Items =
            [
                .. rows.Select(r => new ItemMinutes
                {
                    Id = r.Id,
                    What = r.What,
                    Minutes = r.Minutes,
                }),
            ],
        };

    /// <summary>The same form over what is on the agenda now. What was left out meanwhile needs no minutes.</summary>
    public MinutesForm Over(IReadOnlyList<AgendaRow> rows) =>
        new()
        {
            Seen = Seen,
            Items =
            [
                .. from r in rows
                join i in Items on r.Id equals i.Id
                select new ItemMinutes
                {
                    Id = r.Id,
                    What = r.What,
                    Minutes = i.Minutes,
                },
            ],
        };

    protected override IEnumerable<WrittenPart> Parts() => Items.Select(i => new WrittenPart($"Minutes for: {i.What}", i.Minutes));
}

/// <summary>The minutes of one item.</summary>
public class ItemMinutes
{
    public int Id { get; set; }
    public string What { get; set; } = "";

    [Range(1, AgendaItem.MostMinutes, ErrorMessage = "Use {1} to {2} minutes, or leave it empty.")]
    public int? Minutes { get; set; }
}
