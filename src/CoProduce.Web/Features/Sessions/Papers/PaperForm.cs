using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Papers;

/// <summary>A paper, as it is typed.</summary>
public class PaperForm : IValidatableObject
{
    [Required(ErrorMessage = "Give the paper a name."), Longest(SessionPaper.TitleMaxLength)]
    public string? Title { get; set; }

    [Longest(SessionPaper.WordsMaxLength)]
    public string? Words { get; set; }

    [Longest(SessionPaper.LinkMaxLength), WebLink]
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
