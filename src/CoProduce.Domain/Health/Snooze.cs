using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Health;

/// <summary>A warning that those who run a project put aside for some days. The reason is shown to everyone in it.</summary>
public class Snooze
{
    public const int ReasonMaxLength = 300;
    public const int LongestDays = 28;

    private Snooze() { }

    public Snooze(int projectId, Warning warning, string? reason, DateOnly until, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNever(warning));
        RuleBrokenException.ThrowIf(WhyNot(until, now.ForumDay()), nameof(until));
        ProjectId = projectId;
        Warning = warning;
        Reason = reason.Needed("Say why it can wait. Everyone in the project can read it.");
        Until = until;
        ByPersonId = byPersonId;
        At = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public Warning Warning { get; private set; }
    public string Reason { get; private set; } = "";
    public DateOnly Until { get; private set; }
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>Nobody hides that a project says more of itself than its records do.</summary>
    public static string? WhyNever(Warning warning) =>
        warning is Warning.OverClaiming
            ? "This warning stays until the project changes what it says of itself, or its records show it."
            : null;

    public static string? WhyNot(DateOnly? until, DateOnly today) =>
        until is not { } day || day <= today ? "Give a day that is still to come."
        : day > today.AddDays(LongestDays) ? $"A warning can wait {LongestDays} days at most."
        : null;
}
