namespace CoProduce.Domain.Projects;

/// <summary>What the records say about a project and one of its stages: all that a gate needs to know.</summary>
public record StageEvidence
{
    public bool IsPublished { get; init; }
    public bool HasSponsor { get; init; }
    public bool SponsorAgreed { get; init; }
    public int FamiliesJoined { get; init; }
    public int FamiliesAgreed { get; init; }
    public int ProfessionalsAgreed { get; init; }
    public bool HasFamilyLead { get; init; }
    public bool HasProfessionalLead { get; init; }
    public bool ConstraintsPublished { get; init; }
    public bool StageBeforeClosed { get; init; }
    public int FamiliesWhoSpoke { get; init; }
    public int ProfessionalsWhoSpoke { get; init; }

    /// <summary>How much of what families said came from the one who said most, from 0 to 1.</summary>
    public double LoudestFamilyShare { get; init; }

    public bool SaidWhatWorks { get; init; }
    public bool SaidWhatDoesNotWork { get; init; }
    public bool SaidIdeas { get; init; }

    /// <summary>Three people with lived experience or more tried it out, and what they found is listed.</summary>
    public bool TestedByFamilies { get; init; }

    public bool HasProblems { get; init; }
    public bool HasOutcomes { get; init; }
    public bool AnythingDecided { get; init; }
    public int DecisionsOpen { get; init; }
    public int ActionsNotDone { get; init; }

    /// <summary>People in the stage have been asked how it feels, and had a week to say so.</summary>
    public bool FeltWasAsked { get; init; }

    /// <summary>People did more than answer here: they met, decided, tested something, checked what was heard, or did what was
    /// agreed.</summary>
    public bool DidMoreThanAsk { get; init; }
}
