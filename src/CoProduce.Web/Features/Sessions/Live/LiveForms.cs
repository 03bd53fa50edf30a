using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Conversations.Contributions;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What somebody says in a session.</summary>
public class SayForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you want to say.")]
    public string? Text { get; set; }

    public bool HideName { get; set; }

    public NameShown ShownAs => HideName ? NameShown.GroupOnly : NameShown.FirstName;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => SpeakForm.TooLong(Text, nameof(Text));
}

/// <summary>The question of the moment.</summary>
public class AskForm
{
    [
        Required(ErrorMessage = "Write the question."),
        StringLength(LiveRoom.QuestionMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Question { get; set; }

    public ContributionKind Kind { get; set; } = ContributionKind.Idea;
    public bool IsSilent { get; set; }
}

/// <summary>What somebody in the room says, as the note-taker types it.</summary>
public class LiveNoteForm : IValidatableObject
{
    [StringLength(Person.DisplayNameMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
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

/// <summary>How the session goes for somebody.</summary>
public class HowItGoesForm
{
    public bool PaceIsRight { get; set; }
    public bool IsClear { get; set; }
    public bool IsHeard { get; set; }

    public HowItGoes.Answers ToAnswers() => new(PaceIsRight, IsClear, IsHeard);
}
