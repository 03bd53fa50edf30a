namespace CoProduce.Domain.Decisions;

/// <summary>One person's answer to one option.</summary>
public enum Stance
{
    Agree,
    CanLiveWithIt,
    NeedToKnowMore,
    DoNotAgree,
    Abstain,
}

/// <summary>What the answers are called, and what they count as.</summary>
public static class Stances
{
    public static string Words(this Stance stance) =>
        stance switch
        {
            Stance.Agree => "I agree",
            Stance.CanLiveWithIt => "I can live with it",
            Stance.NeedToKnowMore => "I need to know more first",
            Stance.DoNotAgree => "I do not agree",
            _ => "I would rather not say",
        };

    public static bool IsSupport(this Stance stance) => stance is Stance.Agree or Stance.CanLiveWithIt;
}
