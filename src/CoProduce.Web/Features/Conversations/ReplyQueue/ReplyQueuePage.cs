using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>"Waiting for us": everything without a reply in the projects somebody runs, what is late first.</summary>
public record ReplyQueuePage(
    IReadOnlyList<ReplyQueueRow> Rows,
    IReadOnlyList<FormChoice> Projects,
    string? Only,
    string? More,
    DateOnly Today,
    int? Mending,
    PromiseAgainForm Form
);

/// <summary>One thing that waits for a reply.</summary>
public record ReplyQueueRow(
    long Id,
    int Number,
    string Slug,
    string Project,
    ContributionKind Kind,
    string Text,
    string DisplayName,
    Hat Hat,
    NameShown ShownAs,
    DateTime SaidAt,
    DateOnly DueOn,
    DateOnly? NewDueOn,
    string? SeenToBy,
    DateTime? PassedOnAt,
    bool WasAnswered
)
{
    public string Url => SaidLinks.Said(Slug, Number);
    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);

    public bool IsLate(DateOnly today) => DueOn < today;
}

/// <summary>Who sees to a late reply, and by when.</summary>
public class PromiseAgainForm
{
    [
        Required(ErrorMessage = "Name one person who sees to it."),
        StringLength(Contribution.NameMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Who { get; set; }

    [Required(ErrorMessage = "Give a new day.")]
    public DateOnly? By { get; set; }
}

/// <summary>One reply to several people, each told in their own place.</summary>
public class ReplyTogetherForm : IValidatableObject
{
    public List<int> Numbers { get; set; } = [];

    [Required(ErrorMessage = "Choose what kind of reply this is.")]
    public ReplyKind? Kind { get; set; }

    [Required(ErrorMessage = "Write your reply."), StringLength(Reply.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }

    /// <summary>The writer has seen how many people get the same words.</summary>
    public bool SameWordsAreMeant { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Numbers.Count == 0)
        {
            yield return new ValidationResult("Choose at least one.", [nameof(Numbers)]);
        }

        if (Reply.WhyTooShort(Kind, Text) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Text)]);
        }
    }
}

/// <summary>The page where several are answered together.</summary>
public record ReplyTogetherPage(ProjectPlace Place, IReadOnlyList<FormChoice> Waiting, ReplyTogetherForm Form, string? SameWords)
{
    public string Url => ConversationLinks.AnswerTogether(Place.Slug);

    public static readonly IReadOnlyList<FormChoice> Kinds =
    [
        .. Enum.GetValues<ReplyKind>()
            .Select(k => new FormChoice(
                k.ToString(),
                k.Words(),
                k switch
                {
                    ReplyKind.WeDidNot => $"Say why, in at least {Reply.FewestWordsForNo} words.",
                    ReplyKind.Answer => "Only for questions.",
                    _ => null,
                }
            )),
    ];
}

/// <summary>How soon the forum promises to answer.</summary>
public class PromiseForm
{
    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? QuestionDays { get; set; }

    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? OtherDays { get; set; }

    [
        Required(ErrorMessage = "Give a number of working days."),
        Range(1, ReplyPromise.LongestDays, ErrorMessage = "Use a number from {1} to {2}.")
    ]
    public int? PassOnDays { get; set; }
}

/// <summary>A day on which the forum's calendar is different.</summary>
public class DayForm
{
    [Required(ErrorMessage = "Choose the day.")]
    public DateOnly? On { get; set; }

    public bool IsHoliday { get; set; } = true;
}

/// <summary>The promises, and the days that differ from the usual bank holidays.</summary>
public record PromisesPage(
    PromiseForm Promise,
    DayForm Day,
    IReadOnlyList<(DateOnly On, bool IsHoliday)> Changed,
    IReadOnlyList<DateOnly> BankHolidays
);
