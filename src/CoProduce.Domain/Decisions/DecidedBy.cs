namespace CoProduce.Domain.Decisions;

/// <summary>What decided that nothing was agreed.</summary>
public enum DecidedBy
{
    TheGroups,
    YoungPeople,
    MissingReply,
    MissingAnswersAboutChildren,
}

/// <summary>What is said of it.</summary>
public static class DecidedByWords
{
    public static string? Words(this DecidedBy by) =>
        by switch
        {
            DecidedBy.YoungPeople => "Both groups agreed. But more young people were against it than for it, and it affects them.",
            DecidedBy.MissingReply => "Both groups agreed. But somebody who did not agree got no reply in time.",
            DecidedBy.MissingAnswersAboutChildren =>
                "Both groups agreed. But nobody said in time how children and young people were heard.",
            _ => null,
        };
}
