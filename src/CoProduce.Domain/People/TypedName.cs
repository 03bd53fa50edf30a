using System.Text.RegularExpressions;

namespace CoProduce.Domain.People;

/// <summary>Names that others typed where the app asks who it is: "Beth R and Ruth A".</summary>
public static partial class TypedName
{
    /// <summary>Puts another name in the place of one, where it stands as a whole name of the list: "Owen" is not in "Owen D". What gets
    /// too long is only the other name.</summary>
    public static string Changed(string text, string before, string after, int longest)
    {
        var changed = string.Concat(Between().Split(text).Select(part => part == before ? after : part));
        return changed.Length <= longest ? changed : after;
    }

    [GeneratedRegex(@"(\s*[,;/&+]\s*|\s+and\s+)")]
    private static partial Regex Between();
}
