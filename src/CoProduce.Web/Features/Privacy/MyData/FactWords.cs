using System.Globalization;
using System.Text.RegularExpressions;
using CoProduce.Data.Privacy;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Turns a fact into words for people.</summary>
public static partial class FactWords
{
    public static string Label(this MyFact fact) => InWords(fact.Name is "Sealed" ? "Words" : fact.Name.Split('.')[^1]);

    public static string Words(this MyFact fact) =>
        fact.Value switch
        {
            null or "" => "",
            DateTime at => at.DayAndClock(),
            DateTimeOffset at => at.UtcDateTime.DayAndClock(),
            DateOnly on => on.Day(),
            true => "Yes",
            false => "No",
            Enum value => InWords(value.ToString()),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static string InWords(string name)
    {
        var words = Humps().Replace(name, " $1").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Humps();
}
