using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Writes what was typed into the fields of a form, however its view has written them: boxes, lines, ticks and lists.</summary>
internal sealed partial class KeptFields(IReadOnlyDictionary<string, string[]> typed, HtmlEncoder encoder)
{
    private static readonly HashSet<string> Never = ["hidden", "password", "submit", "button", "file", "reset", "image"];

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, int> _taken = [];

    public bool IsAnyIn { get; private set; }

    public string In(string html) => Field().Replace(html, Filled);

    private string Filled(Match found)
    {
        var (tag, name) = (found.Value, Of(found.Groups["open"].Value, "name"));
        var type = Of(found.Groups["open"].Value, "type") ?? "text";
        return name is null || name.StartsWith('_') ? tag
            : found.Groups["box"].Success ? Box(found, name)
            : found.Groups["list"].Success ? List(found, name)
            : type is "checkbox" or "radio" ? Marked(tag, "checked", IsAmong(name, Of(tag, "value") ?? "on"))
            : Never.Contains(type) && !IsMark(name) ? tag
            : Line(tag, name);
    }

    /// <summary>What the words were read at, so that nobody writes over what others changed meanwhile.</summary>
    private static bool IsMark(string name) => name.EndsWith(".Seen", StringComparison.Ordinal) || name == "Seen";

    private string Box(Match found, string name) =>
        Next(name) is { } words
            ? $"{found.Groups["open"].Value}\n{encoder.Encode(TypedText.Clean(words, keepsLines: true))}</textarea>"
            : found.Value;

    private string Line(string tag, string name) =>
        Next(name) is { } words ? With(tag, "value", encoder.Encode(TypedText.Clean(words, keepsLines: false))) : tag;

    private string List(Match found, string name) =>
        typed.ContainsKey(name)
            ? Option().Replace(found.Value, option => Marked(option.Value, "selected", IsAmong(name, Of(option.Value, "value") ?? "")))
            : found.Value;

    private bool IsAmong(string name, string value)
    {
        var isChosen = typed.TryGetValue(name, out var chosen) && chosen.Contains(value);
        IsAnyIn |= isChosen;
        return isChosen;
    }

    /// <summary>Fields of the same name take turns.</summary>
    private string? Next(string name)
    {
        var at = _taken.GetValueOrDefault(name);
        _taken[name] = at + 1;
        var words = typed.TryGetValue(name, out var all) && at < all.Length ? all[at] : null;
        IsAnyIn |= words is not null;
        return words;
    }

    private static string Marked(string tag, string mark, bool isMarked) => isMarked ? With(tag, mark, mark) : Without(tag, mark);

    private static string With(string tag, string attribute, string encoded) =>
        Without(tag, attribute) is var bare && bare.EndsWith("/>", StringComparison.Ordinal)
            ? $"{bare[..^2].TrimEnd()} {attribute}=\"{encoded}\" />"
            : $"{bare[..^1]} {attribute}=\"{encoded}\">";

    private static string Without(string tag, string attribute) =>
        Regex.Replace(tag, $@"\s{attribute}(=""[^""]*"")?(?=[\s/>])", "", RegexOptions.None, Long);

    private static string? Of(string tag, string attribute) =>
        Regex.Match(tag, $@"\s{attribute}=""([^""]*)""", RegexOptions.None, Long) is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value)
            : null;

    [GeneratedRegex(
        """(?<box>(?<open><textarea\b[^>]*>).*?</textarea>)|(?<list>(?<open><select\b[^>]*>).*?</select>)|(?<open><input\b[^>]*>)""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Field();

    [GeneratedRegex("<option[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Option();
}
