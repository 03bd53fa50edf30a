namespace CoProduce.Domain.Health;

/// <summary>Who looks at a figure: somebody of the project, or anyone.</summary>
public enum Reader
{
    Inside,
    Public,
}

/// <summary>A figure as it may be shown. Pages, files and print are all made from this one, so they cannot differ (docs/product.md
/// 4.4).</summary>
public record ShownFigure(Indicator Indicator, Light Light, Number Number)
{
    public Number Also { get; init; } = Number.None;
    public int? Days { get; init; }
    public int? Gap { get; init; }

    /// <summary>There is a figure, but so few people are in it that one of them could be found.</summary>
    public bool IsHidden { get; init; }

    public string LightWords => IsHidden && Light is Light.NotYet ? "Too few people to show" : Light.Words();

    public static ShownFigure For(Figure figure, Reader reader)
    {
        var fewest = reader is Reader.Public ? SmallNumbers.FewestInPublic : SmallNumbers.FewestInside;
        var isPersonal = figure.Indicator.IsAboutPeople();
        var isHidden = isPersonal && figure.Light is not Light.NotYet && figure.Headline.Whole < fewest;
        var light = isHidden && reader is Reader.Public ? Light.NotYet : figure.Light;
        var number = isPersonal ? Number.OfPeople(figure.Headline, fewest, reader) : Number.OfThings(figure.Share, reader);
        return new(figure.Indicator, light, figure.Light is Light.NotYet && isPersonal ? Number.None : number)
        {
            Also = figure.Indicator is Indicator.SharedPower ? Number.OfThings(figure.Also, reader) : Number.None,
            Days = figure.Days,
            Gap = isHidden ? null : figure.Gap,
            IsHidden = isHidden,
        };
    }
}

/// <summary>A share as it may be shown: per cent, counts where they give nobody away, or a word when everybody said the same.</summary>
public record Number(int? PerCent, Share? Counts, string? Instead)
{
    public static readonly Number None = new(null, null, null);

    internal static Number OfThings(Share share, Reader reader) =>
        share.Whole == 0 ? None : new(Rounded(share.PerCent, reader), share, null);

    /// <summary>Everybody agreeing would say what each one said, so it is shown as "most".</summary>
    internal static Number OfPeople(Share share, int fewest, Reader reader) =>
        share.Whole < fewest ? None
        : share.Part == share.Whole ? new(null, null, "most")
        : share.Part == 0 ? new(null, null, "few")
        : new(Rounded(share.PerCent, reader), SmallNumbers.MayShow([share.Part, share.Whole - share.Part], fewest) ? share : null, null);

    private static int Rounded(int perCent, Reader reader) => reader is Reader.Public ? SmallNumbers.RoundedForPublic(perCent) : perCent;
}
