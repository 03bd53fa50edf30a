namespace CoProduce.Domain.Health;

/// <summary>The eight signs of co-production (docs/product.md 4).</summary>
public enum Indicator
{
    SharedPower,
    EveryStage,
    Influence,
    LoopClosed,
    QuestionsAnswered,
    Staying,
    HowItFelt,
    TakingPart,
}

/// <summary>What the eight signs are called, what each one counts, and what is not to be read into it.</summary>
public static class Indicators
{
    public static readonly IReadOnlyList<Indicator> All = Enum.GetValues<Indicator>();

    public static int Number(this Indicator sign) => (int)sign + 1;

    public static string Key(this Indicator sign) => sign.ToString().ToLowerInvariant();

    public static Indicator? FromKey(string key) => All.Where(s => s.Key() == key).Select(s => (Indicator?)s).FirstOrDefault();

    /// <summary>These three are about people, so a small number could give somebody away.</summary>
    public static bool IsAboutPeople(this Indicator sign) => sign is Indicator.Staying or Indicator.HowItFelt or Indicator.TakingPart;

    public static string Words(this Indicator sign) =>
        sign switch
        {
            Indicator.SharedPower => "Deciding together",
            Indicator.EveryStage => "Side by side at every stage",
            Indicator.Influence => "Words that changed something",
            Indicator.LoopClosed => "Everyone gets a reply",
            Indicator.QuestionsAnswered => "Questions answered in time",
            Indicator.Staying => "Staying and talking",
            Indicator.HowItFelt => "How it felt",
            _ => "Able to take part, and thanked",
        };

    public static string Counts(this Indicator sign) =>
        sign switch
        {
            Indicator.SharedPower => "Of all choices that were made, how many families and people who work in services made together "
                + "by the rule. Choices made elsewhere count against it.",
            Indicator.EveryStage => "Of all stages that have started, how many had at least 3 people with lived experience, and a "
                + "fair share of the talk. Each person counts up to 3 times. Being quiet is not the same as not caring.",
            Indicator.Influence => "Of all closed decisions, how many stand on something a family said before the options were "
                + "written. The family can say that it is not so.",
            Indicator.LoopClosed => "Of what families said more than 20 working days ago, how much has a reply that says what was "
                + "done, what is being done, or why not. Questions are left out here: they have a sign of their own, the next one. Words "
                + "that were hidden count as without a reply while their author can ask that somebody looks again.",
            Indicator.QuestionsAnswered =>
                "Of the questions families asked at least 5 working days ago, how many were answered within 5 working days. A question "
                    + "that was asked again is open, however often somebody wrote something under it.",
            Indicator.Staying => "Of the families active in one stage, how many are active in the next: the lowest of all steps. "
                + "And the longest time without news.",
            Indicator.HowItFelt => "Of the families who answered, how many felt listened to, knew what was happening and why, made a "
                + "difference, and felt safe. And how far people who work in services see it differently, when 5 of them or more answered.",
            _ => "What people need to take part, met in time, as they themselves say. And payments settled within 20 working days. "
                + "The worse of the two is shown.",
        };
}
