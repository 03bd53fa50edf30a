using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>What the forum found, and what it does about it.</summary>
public class ComplaintAnswerForm
{
    [Required(ErrorMessage = "Write what you found, and what you do about it."), Longest(DataComplaint.WordsMaxLength)]
    public string? Answer { get; set; }
}
