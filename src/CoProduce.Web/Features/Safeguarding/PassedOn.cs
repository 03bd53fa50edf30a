namespace CoProduce.Web.Features.Safeguarding;

/// <summary>What was said in a project, as a safeguarding lead reads it: the words, and what worried the person who passed them on.</summary>
public record PassedOn(string Text, string? Why)
{
    private const string Mark = "\n\nWhat worried the person who passed this on:\n";

    public string Written => Why is null ? Text : $"{Text}{Mark}{Why}";

    public static PassedOn Read(string written) =>
        written.LastIndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? new(written[..at], written[(at + Mark.Length)..]) : new(written, null);
}
