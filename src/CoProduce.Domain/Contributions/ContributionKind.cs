namespace CoProduce.Domain.Contributions;

/// <summary>What somebody wants to say: the kinds of things that should count.</summary>
public enum ContributionKind
{
    Works,
    DoesNotWork,
    Idea,
    Question,
    Concern,
    Story,
}

/// <summary>Who can read a contribution inside a project.</summary>
public enum Audience
{
    Project,
    ForumAndReplier,
}

/// <summary>What the kinds are called on screen.</summary>
public static class ContributionKinds
{
    public static string Words(this ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Works => "Something that works",
            ContributionKind.DoesNotWork => "Something that does not work",
            ContributionKind.Idea => "An idea",
            ContributionKind.Question => "A question",
            ContributionKind.Concern => "A concern",
            _ => "A story",
        };

    public static string YourWords(this ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Idea => "your idea",
            ContributionKind.Question => "your question",
            ContributionKind.Concern => "your concern",
            ContributionKind.Story => "your story",
            _ => "what you said",
        };

    /// <summary>For a public page, when the person did not allow their own words there.</summary>
    public static string AboutWords(this ContributionKind kind) =>
        kind switch
        {
            ContributionKind.Works => "something that works",
            ContributionKind.DoesNotWork => "something that does not work",
            ContributionKind.Idea => "an idea",
            ContributionKind.Question => "something they wanted to know",
            ContributionKind.Concern => "a concern",
            _ => "what happened to them",
        };
}
