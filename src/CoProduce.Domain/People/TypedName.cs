using System.Text.RegularExpressions;

namespace CoProduce.Domain.People;

/// <summary>A name that others typed where the app asks who it is: "Beth R and Ruth A".</summary>
public static class TypedName
{
    /// <summary>Puts another name in the place of one, where it stands as a whole: "Ann B" is not in "Joann B". What gets too long is
    /// only the other name.</summary>
    public static string Changed(string text, string before, string after, int longest)
    {
        var whole = $@"(?<![\p{{L}}\p{{M}}\p{{N}}]){Regex.Escape(before)}(?![\p{{L}}\p{{M}}\p{{N}}])";
        var changed = Regex.Replace(text, whole, after.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.CultureInvariant);
        return changed.Length <= longest ? changed : after;
    }
}
