using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>What went wrong, and where to answer.</summary>
public class ComplaintForm
{
    [
        Required(ErrorMessage = "Tell us what went wrong. A few words are enough."),
        StringLength(DataComplaint.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    [OneEmail, StringLength(DataComplaint.ContactMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Contact { get; set; }
}
