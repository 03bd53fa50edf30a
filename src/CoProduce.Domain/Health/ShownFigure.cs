namespace CoProduce.Domain.Health;

/// <summary>Who looks at a figure: somebody of the project, or anyone.</summary>
public enum Reader
{
    Inside,
    Public,
}

/// <summary>How many people have to be in a number before a reader sees it.</summary>
public static class Readers
{
    public static int Fewest(this Reader reader) => reader is Reader.Public ? SmallNumbers.FewestInPublic : SmallNumbers.FewestInside;
}

/// <summary>A figure as it may be shown. Pages, files and print are all made from this one, so they cannot differ (docs/product.md
/// 4.4).</summary>
public record ShownFigure(Indicator Indicator, Light Light, Number Number)
{
    public Number Also { get; init; } = Number.None;
    public int? Days { get; init; }
    public ShownGap? Gap { get; init; }

    /// <summary>How it felt is shown, but too few who work in services answered to say how they see it.</summary>
    public bool IsGapHidden { get; init; }

    /// <summary>Of two halves of a promise, the second decides.</summary>
    public bool SecondDecides { get; init; }

    /// <summary>The day of the number, when a new one could give somebody away.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary>There is a figure, but so few people are in it that one of them could be found.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How it stands today may not be said.</summary>
    public bool IsOutOfSight => Light is Light.NotYet && (IsHidden || AsOf is not null);

    public string LightWords =>
        !IsOutOfSight ? Light.Words()
        : IsHidden ? "Too few people to show"
        : "Of an earlier day";

    public static ShownFigure For(Figure figure, Reader reader)
    {
        var (isPersonal, isHidden) = (figure.Indicator.IsAboutPeople(), figure.IsHiddenFrom(reader));
        var number =
            !isPersonal ? Number.OfThings(figure.Share, reader)
            : figure.HasNumber && !isHidden ? Number.OfPeople(figure.Headline, reader)
            : Number.None;
        var showsGap = figure.Indicator is Indicator.HowItFelt && number != Number.None;
        var gap = showsGap ? ShownGap.Of(figure, reader) : null;
        return new(
            figure.Indicator,
            isHidden && reader is Reader.Public ? Lights.WorseOf(Light.NotYet, figure.WithoutPeople) : figure.Light,
            number
        )
        {
            Also = figure.Indicator is Indicator.SharedPower ? Number.OfThings(figure.Also, reader) : Number.None,
            Days = figure.Days,
            Gap = gap,
            IsGapHidden = showsGap && gap is null,
            SecondDecides = figure.SecondDecides,
            AsOf = number == Number.None ? null : figure.AsOf,
            IsHidden = isHidden,
        };
    }
}

/// <summary>Whether people who work in services rate it higher than families, and by how many points. No points where all of a group said
/// the same: they would say what each one said.</summary>
public record ShownGap(bool IsHigher, int? Points)
{
    internal static ShownGap? Of(Figure figure, Reader reader)
    {
        if (figure.Gap is not { } points || figure.Also.Whole < reader.Fewest())
        {
            return null;
        }

        var saysOfEach = new[] { figure.Share, figure.Also }.Any(s => s.Part == 0 || s.Rest == 0);
        var shown = SmallNumbers.Rounded(points);
        return new(points > 0, saysOfEach || shown <= 0 ? null : shown);
    }
}

/// <summary>A share as it may be shown: per cent, for things also counts, or a word when everybody said the same. Of people it is rounded
/// for their own project too: 7 of 8 and nobody else make 88 per cent.</summary>
public record Number(int? PerCent, Share? Counts, string? Instead)
{
    public static readonly Number None = new(null, null, null);

    internal static Number OfThings(Share share, Reader reader) =>
        share.Whole == 0 ? None : new(Rounded(share.PerCent, reader), share, null);

    /// <summary>Everybody agreeing would say what each one said, so it is shown as "most". People are never counted out: where counts stood
    /// for some and not for others, their absence would say how few there are.</summary>
    public static Number OfPeople(Share share, Reader reader) =>
        share.Whole < reader.Fewest() ? None
        : SmallNumbers.Share(share.Part, share.Whole) is { Instead: { } word } ? new(null, null, word)
        : new(SmallNumbers.Rounded(share.PerCent), null, null);

    private static int Rounded(int perCent, Reader reader) => reader is Reader.Public ? SmallNumbers.Rounded(perCent) : perCent;
}
