namespace CoProduce.Domain.Health;

/// <summary>From where on the signs are green, amber or red. Each change makes a new version, with its reason; old figures keep the version
/// they were made with.</summary>
public class Thresholds
{
    public const int ReasonMaxLength = 500;
    public const int LongestDays = 120;

    /// <summary>How far a share may start below the usual one before green stops meaning what it says.</summary>
    public const int MostBelowUsual = 20;

    /// <summary>How many times the usual days and points a version may allow.</summary>
    public const int MostTimesUsual = 2;

    /// <summary>The ones of docs/product.md 4, until forum staff change them.</summary>
    public static Thresholds Usual { get; } = new();

    private Thresholds() { }

    public int Id { get; private set; }

    /// <summary>The version: 1 is the usual ones.</summary>
    public int Number { get; private set; } = 1;

    public string Reason { get; private set; } = "The ones CoProduce starts with.";
    public int? ByPersonId { get; private set; }
    public DateTime? ChangedAt { get; private set; }

    /// <summary>The second person. Until they agree, nothing is measured with it.</summary>
    public int? AgreedByPersonId { get; private set; }

    public DateTime? AgreedAt { get; private set; }

    public Bounds SharedPower { get; private set; } = new(80, 50);
    public Bounds EveryStage { get; private set; } = new(100, 66);
    public Bounds Influence { get; private set; } = new(70, 40);
    public Bounds LoopClosed { get; private set; } = new(90, 70);
    public Bounds QuestionsAnswered { get; private set; } = new(90, 70);
    public Bounds Staying { get; private set; } = new(60, 40);
    public Bounds HowItFelt { get; private set; } = new(80, 60);
    public Bounds Access { get; private set; } = new(95, 80);
    public Bounds Pay { get; private set; } = new(90, 75);

    /// <summary>Longest time without news, in days, that is still green, and still amber.</summary>
    public int SilenceGreen { get; private set; } = 21;

    public int SilenceAmber { get; private set; } = 42;

    /// <summary>How many points professionals may rate it above families before it stops being green, and amber.</summary>
    public int GapGreen { get; private set; } = 15;

    public int GapAmber { get; private set; } = 30;

    /// <summary>The bounds that the number shown for a sign is held against: of two halves, those of the half that decides.</summary>
    public Bounds For(Indicator sign, bool secondDecides) =>
        sign switch
        {
            Indicator.TakingPart when secondDecides => Pay,
            Indicator.SharedPower => SharedPower,
            Indicator.EveryStage => EveryStage,
            Indicator.Influence => Influence,
            Indicator.LoopClosed => LoopClosed,
            Indicator.QuestionsAnswered => QuestionsAnswered,
            Indicator.Staying => Staying,
            Indicator.HowItFelt => HowItFelt,
            _ => Access,
        };

    /// <summary>What somebody typed for a new version.</summary>
    public record ThresholdsDraft(
        Bounds SharedPower,
        Bounds EveryStage,
        Bounds Influence,
        Bounds LoopClosed,
        Bounds QuestionsAnswered,
        Bounds Staying,
        Bounds HowItFelt,
        Bounds Access,
        Bounds Pay,
        int SilenceGreen,
        int SilenceAmber,
        int GapGreen,
        int GapAmber
    )
    {
        public IEnumerable<Bounds> Shares =>
            [SharedPower, EveryStage, Influence, LoopClosed, QuestionsAnswered, Staying, HowItFelt, Access, Pay];
    }

    public ThresholdsDraft ToDraft() =>
        new(
            SharedPower,
            EveryStage,
            Influence,
            LoopClosed,
            QuestionsAnswered,
            Staying,
            HowItFelt,
            Access,
            Pay,
            SilenceGreen,
            SilenceAmber,
            GapGreen,
            GapAmber
        );

    public static string? WhyNot(ThresholdsDraft draft) =>
        draft.Shares.Select(b => Bounds.WhyNot(b.Green, b.Amber)).FirstOrDefault(why => why is not null)
        ?? (
            draft.SilenceGreen < 1 || draft.SilenceAmber <= draft.SilenceGreen || draft.SilenceAmber > LongestDays
                ? $"Silence is counted in days, up to {LongestDays}. Amber has to last longer than green."
            : draft.GapGreen < 1 || draft.GapAmber <= draft.GapGreen || draft.GapAmber > 100
                ? "The gap is counted in points, up to 100. Amber has to reach further than green."
            : null
        )
        ?? WhyTooLow(draft);

    private static string? WhyTooLow(ThresholdsDraft draft) =>
        draft
            .Shares.Zip(Usual.ToDraft().Shares)
            .Any(b => b.First.Green < b.Second.Green - MostBelowUsual || b.First.Amber < b.Second.Amber - MostBelowUsual)
            ? $"Green and amber start at most {MostBelowUsual} points below where CoProduce starts with them. Below that they mean nothing."
        : draft.SilenceGreen > Usual.SilenceGreen * MostTimesUsual
        || draft.SilenceAmber > Usual.SilenceAmber * MostTimesUsual
        || draft.GapGreen > Usual.GapGreen * MostTimesUsual
        || draft.GapAmber > Usual.GapAmber * MostTimesUsual
            ? "Days and points may be at most twice the ones CoProduce starts with. Beyond that they mean nothing."
        : null;

    /// <summary>A second person of the forum staff agrees: from now on figures are made with it.</summary>
    public void Agree(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            AgreedAt is not null ? "A second person said yes to this before you."
            : personId == ByPersonId ? "You asked for it. A second person has to agree."
            : null
        );
        (AgreedByPersonId, AgreedAt) = (personId, now);
    }

    /// <summary>The next version, once a second person agrees. This one stays as it was.</summary>
    public Thresholds Change(ThresholdsDraft draft, string? reason, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(draft));
        return new Thresholds
        {
            Number = Number + 1,
            Reason = reason.Needed("Say why you change what counts as good. It stays in the history."),
            ByPersonId = byPersonId,
            ChangedAt = now,
            SharedPower = draft.SharedPower,
            EveryStage = draft.EveryStage,
            Influence = draft.Influence,
            LoopClosed = draft.LoopClosed,
            QuestionsAnswered = draft.QuestionsAnswered,
            Staying = draft.Staying,
            HowItFelt = draft.HowItFelt,
            Access = draft.Access,
            Pay = draft.Pay,
            SilenceGreen = draft.SilenceGreen,
            SilenceAmber = draft.SilenceAmber,
            GapGreen = draft.GapGreen,
            GapAmber = draft.GapAmber,
        };
    }
}
