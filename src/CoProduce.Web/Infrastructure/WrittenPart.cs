namespace CoProduce.Web.Infrastructure;

/// <summary>One field of a shared form: what it is called, and what stands in it.</summary>
public record WrittenPart
{
    public WrittenPart(string label, object? words) => (Label, Words) = (label, (words?.ToString() ?? "").ReplaceLineEndings("\n").Trim());

    public string Label { get; }
    public string Words { get; }
}
