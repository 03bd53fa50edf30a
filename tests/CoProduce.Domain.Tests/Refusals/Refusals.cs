namespace CoProduce.Domain.Tests;

/// <summary>How a test says what a rule refused, in the words the person reads. Quotes are counted: see
/// <see cref="RefusalTests"/>.</summary>
internal static class Refusals
{
    public static RuleBrokenException Refused(string because, Action act)
    {
        var refusal = Assert.Throws<RuleBrokenException>(act);
        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
        return refusal;
    }

    /// <summary>The sentence that a page shows instead of a form. Null: nothing was refused.</summary>
    public static void Refused(string? because, string? why)
    {
        if (because is null)
        {
            Assert.Null(why);
        }
        else
        {
            Assert.Contains(because, why, StringComparison.Ordinal);
        }
    }
}
