using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>The same thing done to each that was ticked, with the checks that it has alone. A refusal of one stops no other, and nothing is
/// saved before all were tried.</summary>
public static class Severally
{
    /// <summary>How many rows a page offers, and so how many it takes.</summary>
    public const int Most = 100;

    /// <summary>What the boxes are called that people tick.</summary>
    public const string Field = "ids";

    public const string TickOne = "Tick at least one first.";

    /// <summary>Whether something was ticked. What was not is said where the boxes are.</summary>
    public static bool HasTicked(this Controller controller, int[] ids)
    {
        controller.Refuse(Field, ids.Length == 0 ? TickOne : null);
        return controller.ModelState.IsValid;
    }

    /// <summary>Says how many were done, and names each that was refused with its sentence.</summary>
    public static async Task<string> EachAsync<T>(IReadOnlyCollection<T> ticked, Func<T, string> name, Func<T, Task> act)
    {
        RuleBrokenException.ThrowIf(
            ticked.Count == 0 ? TickOne
            : ticked.Count > Most ? KnownChoices.Why
            : null
        );
        var refused = new List<(string Name, string Why)>();
        foreach (var one in ticked)
        {
            try
            {
                await act(one);
            }
            catch (RuleBrokenException why)
            {
                refused.Add((name(one), why.Message));
            }
        }

        var done = ticked.Count - refused.Count;
        return string.Join(
            ' ',
            refused
                .GroupBy(r => r.Why, r => r.Name)
                .Select(g => $"Not done for {string.Join(", ", g)}: {g.Key}")
                .Prepend(done == 0 ? "None were done." : $"{done} {(done == 1 ? "is" : "are")} done.")
        );
    }
}
