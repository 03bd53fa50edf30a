using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Why something will not be talked about.</summary>
public class LeaveOutForm
{
    [
        Required(ErrorMessage = "Say why. The person who raised it is told."),
        StringLength(AgendaItem.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Because { get; set; }
}
