namespace CoProduce.Domain;

/// <summary>A rule of co-production refused a change. The message is a sentence we can show to the person.</summary>
public class RuleBrokenException(string reason, string? field = null) : Exception(reason)
{
    /// <summary>The one thing that the person typed and has to mend, by the name of its parameter or property; null when there is
    /// none.</summary>
    public string? Field { get; } = field;

    public static void ThrowIf(string? reason, string? field = null)
    {
        if (reason is not null)
        {
            throw new RuleBrokenException(reason, field);
        }
    }
}
