using System.Globalization;
using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Health;

/// <summary>Says a figure in a sentence, for those who read no charts.</summary>
public static class FigureWords
{
    public static string Sentence(this ShownFigure figure) => string.Join(' ', Sentences(figure));

    public static string Words(this Number number) =>
        number.Instead is { } word ? Capital(word)
        : number.Counts is { } counts ? $"{counts.Part} of {counts.Whole}"
        : number.PerCent is { } perCent ? $"{perCent} per cent"
        : "";

    private static IEnumerable<string> Sentences(ShownFigure figure)
    {
        if (figure.Number == Number.None)
        {
            yield return figure.IsHidden ? "There are too few people to show a number." : "There is not enough to go on yet.";
        }
        else
        {
            var number = $"{figure.Number.Words()}{(figure.Number is { PerCent: not null, Counts: null } ? " of" : "")}";
            yield return figure.AsOf is { } day
                ? $"On {Day(day)}: {number.ToLowerInvariant()} {What(figure)}. "
                    + "Since then so few people came or went that a new number could give one of them away."
                : $"{number} {What(figure)}.";
        }

        if (figure.Also.Counts is { } also)
        {
            yield return $"Of the key ones: {also.Part} of {also.Whole}.";
        }

        if (figure is { Indicator: Indicator.LoopClosed, Number.Counts: not null })
        {
            yield return "Questions are not in it. They have the next sign.";
        }

        if (figure is { Indicator: Indicator.QuestionsAnswered, Days: > 0 })
        {
            yield return $"The oldest open question is {Days(figure.Days.Value)} old.";
        }

        if (figure is { Indicator: Indicator.Staying, Days: { } silence })
        {
            yield return $"The longest time without news was {Days(silence)}.";
        }

        if (figure.Gap is { } gap)
        {
            yield return gap switch
            {
                { IsHigher: false } => "People who work in services do not rate it higher.",
                { Points: { } points } => $"People who work in services rate it {points} points higher.",
                _ => "People who work in services rate it higher.",
            };
        }

        if (figure.IsGapHidden)
        {
            yield return "Too few people who work in services answered to say how they see it.";
        }
    }

    private static string What(ShownFigure figure) =>
        figure.Indicator switch
        {
            Indicator.SharedPower => "choices were made together",
            Indicator.EveryStage => "stages had families and services side by side",
            Indicator.Influence => "decisions stand on what a family said first",
            Indicator.LoopClosed => "things that families said have a full reply",
            Indicator.QuestionsAnswered => "questions were answered in time",
            Indicator.Staying => "families stayed from one stage to the next",
            Indicator.HowItFelt => "families felt good about it",
            _ => figure.SecondDecides ? "payments were made in time" : "needs were met in time, as people themselves say",
        };

    internal static string Day(DateTime at) => at.ForumDay().ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
