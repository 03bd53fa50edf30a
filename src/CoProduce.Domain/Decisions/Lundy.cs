namespace CoProduce.Domain.Decisions;

/// <summary>How children and young people were heard about a decision, after Laura Lundy: space, voice, audience and influence.</summary>
public record Lundy(string Space, string Voice, string Audience, string Influence)
{
    public const int PartMaxLength = 600;

    public static readonly Lundy NotYet = new("", "", "", "");

    public const int FewestWords = 2;

    public bool IsComplete => Parts.All(p => p.Length > 0);

    private string[] Parts => [Space, Voice, Audience, Influence];

    /// <summary>An answer that is not there yet is left empty. One that is there says something.</summary>
    public static string? WhyTooLittle(string? part) =>
        part.Tidy() is { Length: > 0 } said && !said.SaysEnough(FewestWords)
            ? $"Say how children and young people were heard, in at least {FewestWords} words. Leave it empty until you can."
            : null;

    /// <summary>Each of the four asks something else.</summary>
    public string? WhyTheSame() =>
        Parts.Where(p => p.Tidy().Length > 0).CountBy(p => p.Plain()).Any(p => p.Value > 1)
            ? "You wrote the same twice. Each of these asks something else: where they could speak, how, who listened, and what came of it."
            : null;

    internal Lundy Tidied()
    {
        RuleBrokenException.ThrowIf(Parts.Select(WhyTooLittle).FirstOrDefault(why => why is not null) ?? WhyTheSame());
        return new(Space.Tidy(), Voice.Tidy(), Audience.Tidy(), Influence.Tidy());
    }
}
