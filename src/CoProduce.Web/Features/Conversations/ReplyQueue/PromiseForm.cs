using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>How soon the forum promises to answer.</summary>
public class PromiseForm
{
    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? QuestionDays { get; set; }

    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? OtherDays { get; set; }

    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? PassOnDays { get; set; }
}
