namespace CoProduce.Domain;

/// <summary>A rule of co-production refused a change. The message is a sentence we can show to the person.</summary>
public class RuleBrokenException(string reason) : Exception(reason)
{
    public static void ThrowIf(string? reason)
    {
        if (reason is not null)
        {
            throw new RuleBrokenException(reason);
        }
    }
}
