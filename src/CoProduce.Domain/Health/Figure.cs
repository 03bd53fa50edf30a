namespace CoProduce.Domain.Health;

/// <summary>One sign, worked out: how it stands, and the numbers behind it.</summary>
public record Figure(Indicator Indicator, Light Light, Share Share)
{
    /// <summary>The second number: key decisions apart, payments, and how those felt who work in services.</summary>
    public Share Also { get; init; }

    /// <summary>The longest time without news, or a question's longest wait, in days.</summary>
    public int? Days { get; init; }

    /// <summary>How many points higher professionals rate it than families.</summary>
    public int? Gap { get; init; }

    /// <summary>Of two halves of a promise, the second is the worse one, and decides how it stands.</summary>
    public bool SecondDecides { get; init; }

    /// <summary>How it stands by what is about nobody: of staying, the time without news.</summary>
    public Light WithoutPeople { get; init; }

    /// <summary>The day of a number that could not be replaced yet. Null when it is of the day of the snapshot.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>The number that stands for it: of two halves of a promise, the worse.</summary>
    public Share Headline => SecondDecides ? Also : Share;

    public bool HasNumber => Headline.Whole > 0 && (Light is not Light.NotYet || AsOf is not null);

    /// <summary>Every group of people whose number says how it stands.</summary>
    private IEnumerable<Share> Deciding =>
        Indicator switch
        {
            Indicator.TakingPart => [Share, Also],
            Indicator.HowItFelt when Gap is not null => [Share, Also],
            _ => [Share],
        };

    /// <summary>There is a number, but so few people are in it that one of them could be found.</summary>
    public bool IsHiddenFrom(Reader reader) =>
        Indicator.IsAboutPeople()
        && HasNumber
        && (reader is Reader.Public ? Deciding : [Headline]).Any(s => s.Whole > 0 && s.Whole < reader.Fewest());

    /// <summary>This one where it may take the place of the one shown before. Else that one, with its own day, and without a light: how it
    /// stands today may not be said.</summary>
    internal Figure After(Figure? shown, DateTime shownAt, Reader reader) =>
        !Indicator.IsAboutPeople() || shown is null || !shown.IsShownTo(reader) || (IsShownTo(reader) && MayFollow(shown, reader))
            ? this
            : shown with
            {
                AsOf = shown.AsOf ?? shownAt,
                Days = Days,
                WithoutPeople = WithoutPeople,
                Light = Lights.WorseOf(Light.NotYet, WithoutPeople),
            };

    /// <summary>People inside see how it stands before they see a number.</summary>
    private bool IsShownTo(Reader reader) => HasNumber && (reader is Reader.Inside || !IsHiddenFrom(reader));

    /// <summary>Whether nobody can be had by taking one number from the other.</summary>
    private bool MayFollow(Figure shown, Reader reader) =>
        MayFollow(shown.Share, Share, reader) && MayFollow(shown.SecondFor(reader), SecondFor(reader), reader);

    /// <summary>A pulse is answered anew each time. Needs, payments and those who stayed are the ones of before, so there a part of them
    /// tells as much as the whole.</summary>
    private bool MayFollow(Share shown, Share now, Reader reader)
    {
        if (shown.Whole == 0 || now.Whole == 0)
        {
            return true;
        }

        bool May(int was, int becomes) => SmallNumbers.MayReplace(was, becomes, reader.Fewest());
        var isTheSame = shown.Whole == now.Whole && Indicator is not Indicator.HowItFelt;
        return May(shown.Whole, now.Whole) && (!isTheSame || May(shown.Part, now.Part));
    }

    /// <summary>How few people who work in services felt is not shown, so nothing can be taken from it.</summary>
    private Share SecondFor(Reader reader) => Indicator is Indicator.HowItFelt && Also.Whole < reader.Fewest() ? Share.Nothing : Also;
}
