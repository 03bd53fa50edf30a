using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Why something will not be talked about.</summary>
public class LeaveOutForm
{
    [Required(ErrorMessage = "Say why. The person who raised it is told."), Longest(AgendaItem.ReasonMaxLength)]
    public string? Because { get; set; }
}
