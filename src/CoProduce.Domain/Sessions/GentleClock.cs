namespace CoProduce.Domain.Sessions;

/// <summary>How long an item still has, in words that hurry nobody.</summary>
public static class GentleClock
{
    public const string NoHurry = "Take the time you need.";

    public static string Words(int? minutes, DateTime since, DateTime now) =>
        Left(minutes, since, now) switch
        {
            { TotalMinutes: > 1 } left => $"About {(int)Math.Ceiling(left.TotalMinutes)} minutes left.",
            { Ticks: > 0 } => "About a minute left.",
            _ => NoHurry,
        };

    /// <summary>Null when nobody gave it minutes.</summary>
    public static TimeSpan? Left(int? minutes, DateTime since, DateTime now) => minutes is { } given ? since.AddMinutes(given) - now : null;
}
