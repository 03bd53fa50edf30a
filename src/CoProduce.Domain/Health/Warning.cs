namespace CoProduce.Domain.Health;

/// <summary>What can make a project look more together than it is.</summary>
public enum Warning
{
    OverClaiming,
    FamiliesSeeItDifferently,
    SingleStory,
    OneVoice,
    TypedForFamilies,
    LeftAlone,
    DecidedElsewhere,
    Silence,
    QuestionsOpen,
    FamiliesMissing,
}

/// <summary>A warning in words: what it is, why it matters, who can do something, and where.</summary>
public record WarningWords(Warning Warning, string What, string Why, string WhoCan, string Button, StepTo To)
{
    public bool IsUrgent { get; init; }
}

/// <summary>Finds the warnings in what the records say.</summary>
public static class Warnings
{
    public static string Words(this Warning warning) =>
        warning switch
        {
            Warning.OverClaiming => "The label is above the records",
            Warning.FamiliesSeeItDifferently => "Families see it differently",
            Warning.SingleStory => "One story only",
            Warning.OneVoice => "One loud voice",
            Warning.TypedForFamilies => "Words written down by others",
            Warning.LeftAlone => "Families are left alone",
            Warning.DecidedElsewhere => "Decided elsewhere",
            Warning.Silence => "No news",
            Warning.QuestionsOpen => "Questions wait",
            _ => "Families are missing in “Make it happen”",
        };

    private const int PercentTypedToWarn = 50;
    private const string Runners = "The people who run the project";

    public static IReadOnlyList<WarningWords> In(ProjectRecords records, Reading reading, Rung? claimed) =>
        [.. About(records, reading, claimed).Where(w => w is not null).Select(w => w!)];

    private static IEnumerable<WarningWords?> About(ProjectRecords records, Reading reading, Rung? claimed)
    {
        var now = records.Stages.Count == 0 ? null : records.Stages[^1];
        yield return LadderClaim.FarApart(reading) is { } apart
            ? new(
                Warning.FamiliesSeeItDifferently,
                apart,
                "Families know how it feels. The records do not.",
                "Both leads",
                "Talk about it",
                StepTo.Stage
            )
            {
                IsUrgent = true,
            }
            : null;
        yield return LadderClaim.OverClaiming(claimed, reading) is { } over
            ? new(
                Warning.OverClaiming,
                over,
                "Families lose trust when the label is bigger than the work.",
                Runners,
                "See the project",
                StepTo.Stage
            )
            {
                IsUrgent = true,
            }
            : null;
        yield return now is { Speakers: > 0 and < StageRecords.FewestFamilies }
            ? new(
                Warning.SingleStory,
                $"Fewer than {StageRecords.FewestFamilies} families have been heard in “{Projects.StageKeys.Words(now.Key)}”.",
                "One story is not the voice of all families.",
                Runners,
                "Ask more families",
                StepTo.Stage
            )
            : null;
        yield return now is { Speakers: >= StageRecords.FewestFamilies } && now.FamilyTurns.Max() * 2 > now.FamilyTurns.Sum()
            ? new(
                Warning.OneVoice,
                $"One person gave more than half of what families said in “{Projects.StageKeys.Words(now.Key)}”.",
                "Others may have more to say, in another way.",
                Runners,
                "Ask more families",
                StepTo.Stage
            )
            : null;
        yield return records.WrittenDown.IsEnough && records.WrittenDown.Part * 100 > PercentTypedToWarn * records.WrittenDown.Whole
            ? new(
                Warning.TypedForFamilies,
                $"{records.WrittenDown.Part} of {records.WrittenDown.Whole} things from families were written down by somebody else.",
                "Others may ask whose words these are.",
                Runners,
                "See what waits to be confirmed",
                StepTo.Stage
            )
            : null;
        yield return now is { FamiliesAreLeftAlone: true, Speakers: >= StageRecords.FewestFamilies }
            ? new(
                Warning.LeftAlone,
                $"People who work in services have hardly spoken in “{Projects.StageKeys.Words(now.Key)}”.",
                "Side by side means that both groups are there.",
                "People who work in services",
                "Join in",
                StepTo.Stage
            )
            : null;
        yield return records.MadeElsewhere > 0
            ? new(
                Warning.DecidedElsewhere,
                records.MadeElsewhere == 1
                    ? "1 choice was made outside the project."
                    : $"{records.MadeElsewhere} choices were made outside the project.",
                "What is decided elsewhere is not decided together.",
                "The sponsor and both leads",
                "See what was decided elsewhere",
                StepTo.Elsewhere
            )
            : null;
        yield return OfSilence(records.SilenceNow);
        yield return records.QuestionsLate > 0
            ? new(
                Warning.QuestionsOpen,
                $"{records.QuestionsLate} {(records.QuestionsLate == 1 ? "question has" : "questions have")} "
                    + $"waited more than 5 working days. The longest has waited {records.LongestQuestionOpen} days.",
                "A question without an answer says: you do not count.",
                Runners,
                "Answer the questions",
                StepTo.Waiting
            )
            {
                IsUrgent = true,
            }
            : null;
        yield return records.Stage(Projects.StageKey.Deliver) is { Speakers: < StageRecords.FewestFamilies }
            ? new(
                Warning.FamiliesMissing,
                "Fewer than 3 families take part in “Make it happen”.",
                "Good plans go wrong when families are not there to check.",
                Runners,
                "Ask families in",
                StepTo.Stage
            )
            : null;
    }

    private static WarningWords? OfSilence(int? days) =>
        days switch
        {
            >= Silence.DaysToPassOn => new(
                Warning.Silence,
                $"Families have had no news for {days} days.",
                "This is so long that it goes to the sponsor.",
                "The sponsor and both leads",
                "Write an update",
                StepTo.News
            )
            {
                IsUrgent = true,
            },
            >= Silence.DaysToRed => new(
                Warning.Silence,
                $"Families have had no news for {days} days.",
                "People think that nothing happens, or that it happens without them.",
                Runners,
                "Write an update",
                StepTo.News
            )
            {
                IsUrgent = true,
            },
            >= Silence.DaysToWarn => new(
                Warning.Silence,
                $"Families have had no news for {days} days.",
                "“There is no news, because” is news too.",
                Runners,
                "Write an update",
                StepTo.News
            ),
            _ => null,
        };
}
