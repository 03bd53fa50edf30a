using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>A day on which the forum's calendar is different.</summary>
public class DayForm
{
    [Required(ErrorMessage = "Choose the day.")]
    public DateOnly? On { get; set; }

    public bool IsHoliday { get; set; } = true;
}
