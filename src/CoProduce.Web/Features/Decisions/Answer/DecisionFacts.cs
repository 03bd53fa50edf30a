using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Projects.Actions;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>A decision as the database knows it. Answers are only counted.</summary>
public sealed record DecisionFacts
{
    public required Decision Row { get; init; }
    public required int Families { get; init; }
    public required int Professionals { get; init; }
    public required int FamiliesAnswered { get; init; }
    public required int ProfessionalsAnswered { get; init; }
    public required int RecordedFamilies { get; init; }
    public required bool IsDecidedOver { get; init; }

    /// <summary>When the reader joined, was trained, and whether they were asked.</summary>
    public required DateTime? JoinedAt { get; init; }

    public required DateTime? TrainedAt { get; init; }
    public required bool IsAsked { get; init; }

    /// <summary>The number of the decision that this one asks again, and of the one that asks it again.</summary>
    public required int? Follows { get; init; }

    public required int? FollowedBy { get; init; }
    public required IReadOnlyList<ReopenRow> Reopening { get; init; }
    public required IReadOnlyList<LockedDateFacts> Locked { get; init; }
    public required IReadOnlyList<OptionFacts> Options { get; init; }
    public required IReadOnlyList<ActionRow> Actions { get; init; }

    public Round? NextRound => FollowedBy is null ? Row.NextRound : null;

    public OptionFacts? Adopted => Options.FirstOrDefault(o => o.Id == Row.AdoptedOptionId);

    /// <summary>Whether anyone who has been asked could be guessed at.</summary>
    public bool IsSmall => Families < 5 || Professionals < 5;
}

/// <summary>A date that is fixed elsewhere.</summary>
public sealed record LockedDateFacts(string What, DateOnly On);
