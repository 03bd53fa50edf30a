using CoProduce.Domain;
using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>How many of each group have answered, as far as the reader may know it. While it is open, those for whom it was
/// written down are not among them.</summary>
public record DecisionTurnout(bool IsOpen, GroupRow Families, GroupRow Professionals, string? RecordedWarning)
{
    public static DecisionTurnout Of(DecisionFacts facts, bool isOpen, bool isInside)
    {
        var fewest = SmallNumbers.Fewest(isInside);
        return new(
            isOpen,
            new GroupRow(facts.Families, facts.FamiliesAnswered, DecisionRule.FewestFamilySupporters, fewest),
            new GroupRow(facts.Professionals, facts.ProfessionalsAnswered, DecisionRule.FewestProfessionalSupporters, fewest),
            facts.Row.Outcome is DecisionOutcome.Open ? null : Decision.WarnOfRecorded(facts.RecordedFamilies, facts.FamiliesAnswered)
        );
    }
}

/// <summary>How many of one group were asked, have answered, and are needed.</summary>
public record GroupRow(int Asked, int Answered, int FewestNeeded, int Fewest)
{
    /// <summary>Whether the numbers, and a bar that gives them away, tell nobody who answered.</summary>
    public bool IsShown => SmallNumbers.MayShow([Answered, Asked - Answered], Fewest);

    public string Words =>
        Answered == 0 ? "nobody yet" : $"{SmallNumbers.PartInWords(Answered, Asked, Fewest)} of {SmallNumbers.Words(Asked, Fewest)}";

    public int Needed => Tally.Needed(Asked, FewestNeeded);

    /// <summary>The number that is needed follows from how many were asked, so it is the rule in words where that is not shown.</summary>
    public string NeededWords =>
        Asked >= Fewest
            ? $"At least {Needed} must support it."
            : $"At least a third of all who were asked must support it, and at least {FewestNeeded}.";
}
