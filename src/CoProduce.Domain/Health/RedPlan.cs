using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Health;

/// <summary>What a project does about a red sign: written by those who run it, agreed by the lead for families, looked at again on a
/// day.</summary>
public class RedPlan
{
    public const int TextMaxLength = 1000;

    private RedPlan() { }

    public RedPlan(int projectId, Indicator indicator, string? text, DateOnly reviewOn, DateTime now)
    {
        ProjectId = projectId;
        Indicator = indicator;
        Write(text, reviewOn, now);
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public Indicator Indicator { get; private set; }
    public string Text { get; private set; } = "";
    public DateOnly ReviewOn { get; private set; }
    public DateTime WrittenAt { get; private set; }

    /// <summary>When the lead for families agreed to these words.</summary>
    public DateTime? AgreedAt { get; private set; }

    public int Version { get; private set; }

    public static string? WhyNot(DateOnly? reviewOn, DateOnly today) =>
        reviewOn > today ? null : "Give a day on which you look at it again, still to come.";

    /// <summary>New words are agreed anew.</summary>
    public void Write(string? text, DateOnly reviewOn, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(reviewOn, now.ForumDay()), nameof(reviewOn));
        Version++;
        Text = text.Needed("Write what you will do about it.");
        ReviewOn = reviewOn;
        WrittenAt = now;
        AgreedAt = null;
    }

    public void Agree(DateTime now)
    {
        RuleBrokenException.ThrowIf(AgreedAt is not null ? "This plan has been agreed already." : null);
        Version++;
        AgreedAt = now;
    }
}
