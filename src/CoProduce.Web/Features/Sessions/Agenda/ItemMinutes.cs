using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>The minutes of one item.</summary>
public class ItemMinutes
{
    public int Id { get; set; }
    public string What { get; set; } = "";

    [Range(1, AgendaItem.MostMinutes, ErrorMessage = "Use {1} to {2} minutes, or leave it empty.")]
    public int? Minutes { get; set; }
}
