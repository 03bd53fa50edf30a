using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Complaints;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>What the forum found, and what it does about it.</summary>
public class ComplaintAnswerForm
{
    [
        Required(ErrorMessage = "Write what you found, and what you do about it."),
        StringLength(DataComplaint.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Answer { get; set; }
}
