namespace CoProduce.Domain.Decisions;

/// <summary>How children and young people were heard about a decision, after Laura Lundy: space, voice, audience and influence.</summary>
public record Lundy(string Space, string Voice, string Audience, string Influence)
{
    public const int PartMaxLength = 600;

    public static readonly Lundy NotYet = new("", "", "", "");

    public bool IsComplete => Space.Length > 0 && Voice.Length > 0 && Audience.Length > 0 && Influence.Length > 0;

    internal Lundy Tidied() => new(Space.Tidy(), Voice.Tidy(), Audience.Tidy(), Influence.Tidy());
}
