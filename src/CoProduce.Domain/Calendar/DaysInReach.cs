namespace CoProduce.Domain.Calendar;

/// <summary>How far from today people plan, and how far back they look. Reckoning with the last days there are leads nowhere, and a wrong
/// year is typed sooner than meant.</summary>
public static class DaysInReach
{
    public const int YearsAhead = 3;
    public const int YearsBack = 10;

    public static string? WhyNot(DateOnly day, DateOnly today, int yearsBack = YearsBack, int yearsAhead = YearsAhead) =>
        today.AddYears(yearsAhead) is var last && day > last
            ? yearsAhead == 0
                ? "Give a day that has been."
                : $"That is too far away. The last day you can choose is {Words(last)}."
            : today.AddYears(-yearsBack) is var first && day < first
                ? yearsBack == 0
                    ? "Choose today, or a day that is still to come."
                    : $"That is too long ago. The first day you can choose is {Words(first)}."
                : null;

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
