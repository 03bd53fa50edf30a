using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>How soon the forum promises to answer.</summary>
public class PromiseForm : SharedForm
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

    public static PromiseForm Of(ReplyPromise now) =>
        new()
        {
            QuestionDays = now.QuestionDays,
            OtherDays = now.OtherDays,
            PassOnDays = now.PassOnDays,
        };

    protected override IEnumerable<WrittenPart> Parts() =>
        [new("A question", QuestionDays), new("Everything else", OtherDays), new("When do we tell the sponsor?", PassOnDays)];
}
