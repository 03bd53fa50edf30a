using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Papers;

/// <summary>A paper, as it is typed.</summary>
public class PaperForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Give the paper a name."), StringLength(SessionPaper.TitleMaxLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [StringLength(SessionPaper.WordsMaxLength, ErrorMessage = TooLong)]
    public string? Words { get; set; }

    [StringLength(SessionPaper.LinkMaxLength, ErrorMessage = TooLong), WebLink]
    public string? Link { get; set; }

    public SessionPaper ToPaper(Session session, int place, DateTime now) => new(session, place, Title!, Words, Link, now);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TypedText.SaysSomething(Words) && string.IsNullOrWhiteSpace(Link))
        {
            yield return new ValidationResult(SessionPaper.NothingToRead, [nameof(Words)]);
        }
    }
}
