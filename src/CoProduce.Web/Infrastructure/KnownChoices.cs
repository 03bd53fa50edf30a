using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure;

/// <summary>What was ticked has to be among what the page offered.</summary>
public static class KnownChoices
{
    public const string Why = "Something you ticked is not on the page any more. Please open the page again and choose once more.";

    public static void MustBeAmong<T>(this IEnumerable<T> ticked, IEnumerable<T> offered) =>
        RuleBrokenException.ThrowIf(ticked.Except(offered).Any() ? Why : null);
}
