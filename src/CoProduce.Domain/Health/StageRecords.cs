using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Health;

/// <summary>Who spoke in one stage, and who was active there in any way.</summary>
public record StageRecords(StageKey Key)
{
    public const int FewestFamilies = 3;
    public const int MostThatCount = 3;
    public const int FairShare = 40;
    public const int FamiliesAlone = 85;

    /// <summary>For each person with lived experience who spoke, how often.</summary>
    public IReadOnlyCollection<int> FamilyTurns { get; init; } = [];

    public IReadOnlyCollection<int> ProfessionalTurns { get; init; } = [];

    /// <summary>The people with lived experience who were active: who spoke, answered a decision, came to a session, or answered a pulse.</summary>
    public IReadOnlySet<int> ActiveFamilies { get; init; } = new HashSet<int>();

    public int Speakers => FamilyTurns.Count;

    /// <summary>How much of the talk was families'. One person counts up to three times, so that nobody can speak for all.</summary>
    public Share Balance => new(Capped(FamilyTurns), Capped(FamilyTurns) + Capped(ProfessionalTurns));

    public bool IsSideBySide => Speakers >= FewestFamilies && Balance.IsAtLeast(FairShare);

    public bool FamiliesAreLeftAlone => Balance.Whole > 0 && Balance.Part * 100 > FamiliesAlone * Balance.Whole;

    /// <summary>How many of those active here are active in the next stage. New people are not counted against it.</summary>
    public Share StayedFor(StageRecords next) => new(ActiveFamilies.Count(next.ActiveFamilies.Contains), ActiveFamilies.Count);

    private static int Capped(IEnumerable<int> turns) => turns.Sum(n => Math.Min(n, MostThatCount));
}
