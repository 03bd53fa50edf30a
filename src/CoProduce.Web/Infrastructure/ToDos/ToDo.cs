using CoProduce.Domain;
using CoProduce.Domain.Calendar;

namespace CoProduce.Web.Infrastructure.ToDos;

/// <summary>One thing that waits for one person: what it is about, where it is done, and when.</summary>
public record ToDo(ToDoKind Kind, int PersonId, string About, string Url)
{
    private const int QuoteLength = 60;

    /// <summary>What has no day of its own comes after what is due this week.</summary>
    private const int DaysWithoutOne = 7;

    public string? Project { get; init; }
    public string? Slug { get; init; }

    /// <summary>The moment at which it is, or until which it can be done.</summary>
    public DateTime? At { get; init; }

    public DateOnly? On { get; init; }

    public DateOnly? DueOn => At?.ForumDay() ?? On;

    public bool IsLate(DateOnly today) => Kind.Words().Day is ToDoDay.By && DueOn < today;

    public int Order(DateOnly today) => Kind.Words().IsFirst ? -1 : Math.Max(0, (DueOn ?? today.AddDays(DaysWithoutOne)).DayNumber);

    public string When(DateTime now) =>
        (Kind.Words().Day, At) switch
        {
            (ToDoDay.On, { } at) when at <= now => "On now",
            (ToDoDay.On, { } at) => at.DayAndClock(),
            (ToDoDay.Until, { } at) => $"Until {at.DayAndClock()}",
            _ when DueOn is not { } day => "",
            _ when IsLate(now.ForumDay()) => $"Late since {DueOn!.Value.Day()}",
            _ => $"By {DueOn!.Value.Day()}",
        };

    /// <summary>The beginning of somebody's own words, for them alone.</summary>
    public static string Quote(string words) =>
        words.Length <= QuoteLength
            ? $"“{words}”"
            : $"“{TypedText.Beginning(words, Math.Max(words[..QuoteLength].LastIndexOf(' '), QuoteLength / 2))}”";

    /// <summary>"1 person waits", "3 people wait".</summary>
    public static string Count(int count, string one, string several) => count == 1 ? one : $"{count} {several}";
}
