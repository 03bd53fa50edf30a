namespace CoProduce.Domain.Projects;

/// <summary>One line of a stage's checklist. A hard one cannot be passed; a warning can, with a reason that stays.</summary>
public record StageCheck(string Needed, bool IsMet, bool IsHard, string WhoCan)
{
    public static StageCheck Hard(bool isMet, string needed, string whoCan) => new(needed, isMet, true, whoCan);

    public static StageCheck Warn(bool isMet, string needed, string whoCan) => new(needed, isMet, false, whoCan);
}

/// <summary>What must be true before a stage opens or closes (docs/product.md 2 and 5).</summary>
public static class StageGate
{
    public const int FewestFamilies = 3;

    private const string Forum = "Forum staff";
    private const string Leads = "The people who run the project";
    private const string Families = "Families";
    private const string Both = "Families and people who work in services";

    public static IReadOnlyList<StageCheck> ToOpen(StageKey stage, StageEvidence has) =>
        stage switch
        {
            StageKey.GetReady =>
            [
                StageCheck.Hard(has.IsPublished, "The project is published.", Forum),
                StageCheck.Hard(has.HasSponsor, "A sponsor is named.", Forum),
            ],
            StageKey.Understand =>
            [
                .. Always(has),
                StageCheck.Hard(has.FamiliesJoined >= FewestFamilies, "At least 3 family members have joined.", Forum),
            ],
            StageKey.Ideas => [.. Always(has), StageCheck.Hard(has.ConstraintsPublished, "What cannot change is published.", Forum)],
            StageKey.Deliver =>
            [
                .. Always(has),
                StageCheck.Hard(has.AnythingDecided, "A decision has been adopted.", Both),
                StageCheck.Hard(
                    has.TestedByFamilies,
                    "At least 3 people with lived experience have tested it, and what was mended is listed.",
                    Both
                ),
            ],
            _ => Always(has),
        };

    public static IReadOnlyList<StageCheck> ToClose(StageKey stage, StageEvidence has) =>
        stage switch
        {
            StageKey.GetReady =>
            [
                StageCheck.Hard(
                    has.SponsorAgreed && has.FamiliesAgreed > 0 && has.ProfessionalsAgreed > 0,
                    "The sponsor and both groups have accepted the working agreement.",
                    Both
                ),
                StageCheck.Hard(has.FamiliesJoined >= FewestFamilies, "At least 3 family members have joined.", Forum),
                StageCheck.Hard(has.HasFamilyLead && has.HasProfessionalLead, "There are two leads: one from each group.", Forum),
                StageCheck.Hard(has.ConstraintsPublished, "What cannot change is published.", Forum),
                Felt(has),
            ],
            StageKey.Understand =>
            [
                .. Spoken(has),
                StageCheck.Warn(
                    has.SaidWhatWorks && has.SaidWhatDoesNotWork && has.SaidIdeas,
                    "Families have said what works, what does not, and what would help.",
                    Families
                ),
            ],
            StageKey.Priorities =>
            [
                .. Spoken(has),
                StageCheck.Warn(
                    has.HasProblems,
                    "The problems are written down, each with what families said or marked as not checked.",
                    Both
                ),
                StageCheck.Warn(has.HasOutcomes, "What should be different is written down, with how it is now.", Both),
                StageCheck.Warn(has.AnythingDecided, "A decision has been adopted.", Both),
            ],
            StageKey.Design => [.. Spoken(has), StageCheck.Warn(has.AnythingDecided, "A decision has been adopted.", Both)],
            StageKey.Deliver =>
            [
                .. Spoken(has),
                StageCheck.Warn(has.ActionsNotDone == 0, "Every action is done.", "The people who own the actions"),
            ],
            _ => Spoken(has),
        };

    private static IReadOnlyList<StageCheck> Always(StageEvidence has) =>
        [
            StageCheck.Hard(has.IsPublished, "The project is published.", Forum),
            StageCheck.Hard(has.StageBeforeClosed, "The stage before has closed.", Leads),
            StageCheck.Hard(
                has.SponsorAgreed && has.FamiliesAgreed > 0 && has.ProfessionalsAgreed > 0,
                "The sponsor and both groups have accepted the working agreement.",
                Both
            ),
        ];

    private static IReadOnlyList<StageCheck> Spoken(StageEvidence has) =>
        [
            StageCheck.Hard(has.FamiliesWhoSpoke > 0 && has.ProfessionalsWhoSpoke > 0, "Both groups have taken part in this stage.", Both),
            StageCheck.Hard(has.DecisionsOpen == 0, "No decision is still open.", "It closes by itself"),
            Felt(has),
            NotOnlyAsked(has),
            StageCheck.Warn(has.FamiliesWhoSpoke >= FewestFamilies, "At least 3 families have taken part in this stage.", Families),
            StageCheck.Warn(has.LoudestFamilyShare <= 0.5, "No one person gave more than half of what families said.", Families),
        ];

    private static StageCheck Felt(StageEvidence has) =>
        StageCheck.Hard(has.FeltWasAsked, "People were asked how it felt, and had at least 7 days to answer.", Leads);

    /// <summary>A stage only asks when people were asked for views and how it felt, and nothing else: no session, no decision, no test, no
    /// check of a summary, no agreed work done.</summary>
    private static StageCheck NotOnlyAsked(StageEvidence has) =>
        StageCheck.Warn(
            has.DidMoreThanAsk,
            has.DidMoreThanAsk
                ? "People did more here than answer questions."
                : "This stage only asks. People did not meet, decide, test, check a summary or do agreed work.",
            Both
        );
}
