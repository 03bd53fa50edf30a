using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Somebody who comes along with a person.</summary>
public record CompanionRow(int Id, string Name, CompanionKind Kind);

/// <summary>Who comes along with the person looking.</summary>
public record CompanionsPage(
    string Slug,
    int Number,
    string Title,
    DateTime StartsAt,
    IReadOnlyList<CompanionRow> Along,
    string? WhyNot,
    CompanionForm Form
)
{
    public string SessionUrl => SessionLinks.Session(Slug, Number);
    public string Url => SessionLinks.Along(Slug, Number);

    public static IEnumerable<FormChoice> Kinds => Enum.GetValues<CompanionKind>().Select(k => new FormChoice($"{k}", k.Words()));
}

/// <summary>One more who comes along.</summary>
public class CompanionForm
{
    [Required(ErrorMessage = "Choose whether it is a child or a supporter.")]
    public CompanionKind? Kind { get; set; }

    [Required(ErrorMessage = "Write a first name."), StringLength(Companion.NameMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")]
    public string? Name { get; set; }
}

/// <summary>Somebody who comes or may come, with who comes along with them.</summary>
public record AttendeeRow(int PersonId, string DisplayName, Hat Hat, RsvpAnswer Answer, bool Waits)
{
    public IReadOnlyList<CompanionRow> Along { get; init; } = [];

    public string AnswerWords =>
        Answer is RsvpAnswer.Maybe ? "May come"
        : Waits ? "Waits for a place"
        : "Comes";
}

/// <summary>Everyone who comes or may come, for those who run the session.</summary>
public record AttendeesPage(string SessionUrl, string Title, DateTime StartsAt, int? Places, IReadOnlyList<AttendeeRow> Rows)
{
    public int People => Rows.Where(r => r is { Answer: RsvpAnswer.Coming, Waits: false }).Sum(r => 1 + r.Along.Count);
    public int Children =>
        Rows.Where(r => r is { Answer: RsvpAnswer.Coming, Waits: false }).Sum(r => r.Along.Count(a => a.Kind is CompanionKind.Child));
}
