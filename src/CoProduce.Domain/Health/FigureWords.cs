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
            yield return $"{figure.Number.Words()}{(figure.Number is { PerCent: not null, Counts: null } ? " of" : "")} "
                + $"{What(figure.Indicator)}.";
        }

        if (figure.Also.Counts is { } also)
        {
            yield return $"Of the key ones: {also.Part} of {also.Whole}.";
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
            yield return gap > 0
                ? $"People who work in services rate it {gap} points higher."
                : "People who work in services do not rate it higher.";
        }
    }

    private static string What(Indicator sign) =>
        sign switch
        {
            Indicator.SharedPower => "choices were made together",
            Indicator.EveryStage => "stages had families and services side by side",
            Indicator.Influence => "decisions stand on what a family said first",
            Indicator.LoopClosed => "things that families said have a full reply",
            Indicator.QuestionsAnswered => "questions were answered in time",
            Indicator.Staying => "families stayed from one stage to the next",
            Indicator.HowItFelt => "families felt good about it",
            _ => "needs were met, or payments made, in time: whichever is lower",
        };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
