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

    /// <summary>The people with lived experience who were active: who spoke, answered a decision, came to a session, or answered a
    /// pulse.</summary>
    public IReadOnlySet<int> ActiveFamilies { get; init; } = new HashSet<int>();

    /// <summary>Turns to speak in each session of the stage, as they were counted by group. Nobody counts a person's turns.</summary>
    public IReadOnlyCollection<RoomTurns> RoomTurns { get; init; } = [];

    /// <summary>Those who had said, before the stage closed, that they would take part until its end.</summary>
    public IReadOnlySet<int> PlannedLeavers { get; init; } = new HashSet<int>();

    public int Speakers => FamilyTurns.Count;

    /// <summary>How much of the talk was families'. One person counts up to three times, so that nobody can speak for all; a session counts
    /// for little more.</summary>
    public Share Balance
    {
        get
        {
            var (families, all) = (Capped(FamilyTurns), Capped(FamilyTurns) + Capped(ProfessionalTurns));
            return new(families + RoomTurns.Sum(r => r.OfFamilies), all + RoomTurns.Sum(r => r.All));
        }
    }

    public bool IsSideBySide => Speakers >= FewestFamilies && Balance.IsAtLeast(FairShare);

    public bool FamiliesAreLeftAlone => Balance.Whole > 0 && Balance.Part * 100 > FamiliesAlone * Balance.Whole;

    /// <summary>How many of those active here are active in the next stage. New people are not counted against it, nor those who had
    /// planned to go.</summary>
    public Share StayedFor(StageRecords next) =>
        new(
            ActiveFamilies.Count(next.ActiveFamilies.Contains),
            ActiveFamilies.Count(a => next.ActiveFamilies.Contains(a) || !PlannedLeavers.Contains(a))
        );

    private static int Capped(IEnumerable<int> turns) => turns.Sum(n => Math.Min(n, MostThatCount));
}

/// <summary>Turns to speak in one session, by group.</summary>
public record RoomTurns(int Families, int Professionals)
{
    /// <summary>A lively evening of a hundred turns counts no more than two people who spoke three times.</summary>
    public const int MostThatCount = 6;

    public int All => Math.Min(Families + Professionals, MostThatCount);

    public int OfFamilies =>
        Families + Professionals <= MostThatCount
            ? Families
            : (int)Math.Round((decimal)MostThatCount * Families / (Families + Professionals), MidpointRounding.AwayFromZero);
}
