using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>What went wrong, and where to answer.</summary>
public class ComplaintForm
{
    [Required(ErrorMessage = "Tell us what went wrong. A few words are enough."), Longest(DataComplaint.WordsMaxLength)]
    public string? Words { get; set; }

    [OneEmail, Longest(DataComplaint.ContactMaxLength)]
    public string? Contact { get; set; }
}
