using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Health;

/// <summary>All that the signs are worked out from: what the records of a project, or of one of its stages, say.</summary>
public record ProjectRecords
{
    /// <summary>Every choice that binds the project, also those made elsewhere.</summary>
    public IReadOnlyList<DecisionFact> Choices { get; init; } = [];

    /// <summary>Of the closed decisions, how many stand on what a family said first.</summary>
    public Share Influence { get; init; }

    /// <summary>The stages that have opened, in order.</summary>
    public IReadOnlyList<StageRecords> Stages { get; init; } = [];

    public Share Replies { get; init; }
    public Share Questions { get; init; }
    public int LongestQuestionOpen { get; init; }

    /// <summary>Questions from families that have waited more than five working days and still wait.</summary>
    public int QuestionsLate { get; init; }

    /// <summary>Of what families said, how much somebody else wrote down for them.</summary>
    public Share WrittenDown { get; init; }

    public int MadeElsewhere { get; init; }

    /// <summary>Null until there has been news to wait for.</summary>
    public int? LongestSilence { get; init; }

    public int? SilenceNow { get; init; }

    public PulseRecords? Pulse { get; init; }
    public Share AccessMet { get; init; }
    public Share PaidInTime { get; init; }

    /// <summary>Families have checked that it worked, and the last stage has closed.</summary>
    public bool IsFinished { get; init; }

    /// <summary>How many people with lived experience take part.</summary>
    public int Families { get; init; }

    public bool HasFewFamilies => Families < SmallNumbers.FewestInside;

    public StageRecords? Stage(StageKey key) => Stages.FirstOrDefault(s => s.Key == key);
}

/// <summary>One choice, and whether both groups made it by the rule.</summary>
public record DecisionFact(bool IsShared, Weight Weight = Weight.NotSaid);

/// <summary>What families answered to the four questions of a pulse, and what people who work in services answered.</summary>
public record PulseRecords(int Asked, Share Families, Share Professionals)
{
    public const int PerCentToCount = 40;

    /// <summary>Four answers of 4 on average.</summary>
    public const int GoodSum = 16;

    public bool IsEnough => Families.Whole >= SmallNumbers.FewestInside && Families.Whole * 100 >= Asked * PerCentToCount;

    /// <summary>How many points higher professionals rate it than families. Too few of them say nothing.</summary>
    public int? Gap => Professionals.Whole >= SmallNumbers.FewestInside ? Professionals.PerCent - Families.PerCent : null;
}
