using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions;

/// <summary>One session in the forum's calendar.</summary>
public record SessionRow(int Id, int Number, string Slug, string Project, string Title, SessionForm Form, DateTime StartsAt, DateTime EndsAt);

/// <summary>What is on, or what was.</summary>
public record SessionListPage(IReadOnlyList<SessionRow> Rows, bool IsPast, int? Older);

/// <summary>All that a session's page shows. The place and the link are there only for those who may know them.</summary>
public record SessionPage(
    ProjectPlace Project, int Id, int Version, int Number, string Title, string Purpose, SessionForm Form, DateTime StartsAt, DateTime EndsAt, DateTime? CancelledAt,
    string? Place, string? JoiningLink, string? Help, int Families, int Professionals, ComingAnswer? MyAnswer, string? WhyNoAnswer, bool MayChange)
{
    public string Url => $"{Project.Url}/sessions/{Number}";

    /// <summary>What people are offered for coming. Null while nobody has said.</summary>
    public int? OfferedPence { get; init; }

    /// <summary>Null when there is room for everyone.</summary>
    public int? Places { get; init; }

    public int Free { get; init; }

    /// <summary>How many get a place before this person; null when they do not wait.</summary>
    public int? AheadOfMe { get; init; }
}

/// <summary>Planning a session, or changing it. Times are local.</summary>
public class SessionPlanForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Give the session a name."), StringLength(Session.TitleMaxLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what the session is for."), StringLength(Session.PurposeMaxLength, ErrorMessage = TooLong)]
    public string? Purpose { get; set; }

    public SessionForm How { get; set; }

    [Required(ErrorMessage = "Choose the day.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say when it starts.")]
    public TimeOnly? From { get; set; }

    [Required(ErrorMessage = "Say when it ends.")]
    public TimeOnly? To { get; set; }

    [StringLength(Session.PlaceMaxLength, ErrorMessage = TooLong)]
    public string? Place { get; set; }

    [StringLength(Session.LinkMaxLength, ErrorMessage = TooLong), RegularExpression("https://.*", ErrorMessage = "Start the link with https://")]
    public string? JoiningLink { get; set; }

    [StringLength(Session.HelpMaxLength, ErrorMessage = TooLong)]
    public string? Help { get; set; }

    public int? Places { get; set; }

    public Session.Plan ToPlan() => new(Title!, Purpose!, How, On!.Value.ToDateTime(From!.Value).ToUtc(), On.Value.ToDateTime(To!.Value).ToUtc(), Place, JoiningLink, Help, Places);

    public static SessionPlanForm Of(Session session) => new()
    {
        Title = session.Title,
        Purpose = session.Purpose,
        How = session.Form,
        On = DateOnly.FromDateTime(session.StartsAt.Local()),
        From = TimeOnly.FromDateTime(session.StartsAt.Local()),
        To = TimeOnly.FromDateTime(session.EndsAt.Local()),
        Place = session.Place,
        JoiningLink = session.JoiningLink,
        Help = session.Help,
        Places = session.Places,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Title is not null && Purpose is not null && On is not null && From is not null && To is not null && Session.WhyNot(ToPlan()) is { } problem)
        {
            yield return new ValidationResult(problem, [problem.Contains("link", StringComparison.Ordinal) ? nameof(JoiningLink) : problem.Contains("where", StringComparison.Ordinal) ? nameof(Place) : problem.Contains("places", StringComparison.Ordinal) ? nameof(Places) : nameof(To)]);
        }

        if (On is { } on && on <= validationContext.GetRequiredService<TimeProvider>().Today())
        {
            yield return new ValidationResult("Choose a day from tomorrow on.", [nameof(On)]);
        }

        foreach (var (time, name) in new[] { (From, nameof(From)), (To, nameof(To)) })
        {
            if (On is { } day && time is { } clock && day.ToDateTime(clock).WhyNotOneMoment() is { } why)
            {
                yield return new ValidationResult(why, [name]);
            }
        }
    }
}

/// <summary>The page where a session is planned.</summary>
public record SessionPlanPage(ProjectPlace Project, int? Number, SessionPlanForm Form);
