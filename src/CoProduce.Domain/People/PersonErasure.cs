namespace CoProduce.Domain.People;

/// <summary>What becomes of the words of somebody who asks to be forgotten. Their stories always go.</summary>
public enum WordsAfter
{
    StayWithoutName,
    Go,
}

/// <summary>When somebody can be forgotten, and what they are called from then on.</summary>
public static class PersonErasure
{
    public const string NotNow =
        "The forum cannot do this just now, and nothing has changed. Please try again tomorrow, or tell the forum.";

    /// <summary>Why not now, in words for the person, or null when they can. Nobody else may be left without help.</summary>
    public static string? WhyNot(ForumDuties mine, IReadOnlyCollection<ForumDuties> others, IReadOnlyList<string> leads) =>
        LastHolder.WhyNot(mine, others)
        ?? (
            leads.Count > 0
                ? $"You lead “{leads[0]}”. Tell its people first: leave that project, or ask the forum to name another "
                    + "lead. Then come back here."
                : null
        );

    public static string NameAfter(this Hat hat) =>
        hat switch
        {
            Hat.ParentCarer => "A family member",
            Hat.YoungPerson => "A young person",
            _ => "A person who works in services",
        };
}
