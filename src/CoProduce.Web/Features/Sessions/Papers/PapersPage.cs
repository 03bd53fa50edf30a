using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Papers;

/// <summary>A paper for a session: its words, or where it is.</summary>
public record PaperRow(int Id, string Title, string? Words, string? Link, DateTime AddedAt);

/// <summary>What there is to read before a session.</summary>
public record PapersPage(
    ProjectPlace Project,
    int Number,
    string Title,
    DateTime StartsAt,
    IReadOnlyList<PaperRow> Papers,
    string? WhyNotAdd,
    PaperForm Form
)
{
    public string SessionUrl => SessionLinks.Session(Project.Slug, Number);
    public string Url => SessionLinks.Papers(Project.Slug, Number);
}

/// <summary>A paper, as it is typed.</summary>
public class PaperForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Give the paper a name."), StringLength(SessionPaper.TitleMaxLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [StringLength(SessionPaper.WordsMaxLength, ErrorMessage = TooLong)]
    public string? Words { get; set; }

    [
        StringLength(SessionPaper.LinkMaxLength, ErrorMessage = TooLong),
        RegularExpression("https://.*", ErrorMessage = "Start the link with https://")
    ]
    public string? Link { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Link))
        {
            yield return new ValidationResult(SessionPaper.NothingToRead, [nameof(Words)]);
        }
    }
}
