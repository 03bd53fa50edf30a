using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What somebody in the room says, as the note-taker types it.</summary>
public class LiveNoteForm : IValidatableObject
{
    [Longest(Person.DisplayNameMaxLength), NotAnEmail]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose which group they speak for.")]
    public Hat? Hat { get; set; }

    [Required(ErrorMessage = "Write what they said.")]
    public string? Text { get; set; }

    public bool TheySaidYes { get; set; }

    public string NameOrRoom => string.IsNullOrWhiteSpace(Name) ? "Somebody in the room" : Name.Trim();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TheySaidYes)
        {
            yield return new ValidationResult("Ask them first. Tick this when they have said yes.", [nameof(TheySaidYes)]);
        }

        foreach (var problem in SpeakForm.TooLong(Text, nameof(Text)))
        {
            yield return problem;
        }
    }
}
