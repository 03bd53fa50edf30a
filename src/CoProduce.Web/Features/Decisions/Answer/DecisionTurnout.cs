using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>How many of each group have answered.</summary>
public record DecisionTurnout(bool IsOpen, GroupRow Families, GroupRow Professionals, string? RecordedWarning)
{
    public static DecisionTurnout Of(DecisionFacts facts, bool isOpen) =>
        new(
            isOpen,
            new GroupRow(facts.Families, facts.FamiliesAnswered, Tally.Needed(facts.Families, DecisionRule.FewestFamilySupporters)),
            new GroupRow(
                facts.Professionals,
                facts.ProfessionalsAnswered,
                Tally.Needed(facts.Professionals, DecisionRule.FewestProfessionalSupporters)
            ),
            Decision.WarnOfRecorded(facts.RecordedFamilies, facts.FamiliesAnswered)
        );
}

/// <summary>How many of one group were asked, have answered, and are needed.</summary>
public record GroupRow(int Asked, int Answered, int Needed);
