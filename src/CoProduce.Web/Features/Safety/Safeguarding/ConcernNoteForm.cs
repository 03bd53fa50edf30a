using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What a lead writes down.</summary>
public class ConcernNoteForm
{
    [Required(ErrorMessage = "Write the note."), Longest(SafeguardingConcern.WordsMaxLength)]
    public string? Words { get; set; }
}
