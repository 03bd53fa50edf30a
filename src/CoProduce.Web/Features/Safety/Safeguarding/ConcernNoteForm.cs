using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What a lead writes down.</summary>
public class ConcernNoteForm
{
    [
        Required(ErrorMessage = "Write the note."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }
}
