namespace CoProduce.Domain.Decisions;

/// <summary>How one group answered one option: who was asked, and how many said what.</summary>
public readonly record struct Tally(int Asked, int Support, int Object, int NeedMore)
{
    public bool WantsToKnowMore => NeedMore * 3 > Asked;

    /// <summary>More support than objection, and at least a third of everyone asked (never fewer than <paramref name="fewest"/>).</summary>
    public bool Carries(int fewest) => Support > Object && Support >= Needed(Asked, fewest);

    public static int Needed(int asked, int fewest) => Math.Max(fewest, (asked + 2) / 3);
}

/// <summary>How an option stands with each group. The groups are never added up.</summary>
public record OptionTally(int OptionId, Tally Families, Tally Professionals, Tally YoungPeople, bool HasUnansweredObjection);
