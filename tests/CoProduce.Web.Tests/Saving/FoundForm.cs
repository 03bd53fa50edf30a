using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace CoProduce.Web.Tests.Saving;

/// <summary>What somebody puts into a field.</summary>
public enum FieldKind
{
    /// <summary>A hidden value, or one of a few answers.</summary>
    Choice,
    Line,
    Words,
    Email,
    Link,
    Number,
    Day,
    Moment,
    Time,
    Secret,
}

/// <summary>A form of the app, filled in, and the page it stands on.</summary>
public sealed record FoundForm(List<KeyValuePair<string, string>> Fields, IHtmlFormElement? Form)
{
    /// <summary>The fields that are not the app's own. Of several alike, the first.</summary>
    public IEnumerable<string> Names =>
        Fields.Select(f => f.Key).Where(n => !n.StartsWith('_')).Distinct().DistinctBy(n => Regex.Replace(n, @"\[[1-9][0-9]*\]", "[0]"));

    public FieldKind KindOf(string name) =>
        Form?.Elements.FirstOrDefault(e => e.GetAttribute("name") == name) switch
        {
            IHtmlTextAreaElement => FieldKind.Words,
            IHtmlInputElement { Type: "text" or "search" or "tel" } => FieldKind.Line,
            IHtmlInputElement { Type: "email" } => FieldKind.Email,
            IHtmlInputElement { Type: "url" } => FieldKind.Link,
            IHtmlInputElement { Type: "number" } => FieldKind.Number,
            IHtmlInputElement { Type: "date" } => FieldKind.Day,
            IHtmlInputElement { Type: "datetime-local" } => FieldKind.Moment,
            IHtmlInputElement { Type: "time" } => FieldKind.Time,
            IHtmlInputElement { Type: "password" } => FieldKind.Secret,
            _ => FieldKind.Choice,
        };

    /// <summary>What people type with their own fingers, secrets left out.</summary>
    public bool IsTyped(string name) => KindOf(name) is not (FieldKind.Choice or FieldKind.Secret);

    /// <summary>A field that is not there, one that is there twice, and a list with a gap.</summary>
    public IEnumerable<(string Name, List<KeyValuePair<string, string>> Fields)> Torn(string field)
    {
        yield return ("left out", [.. Fields.Where(f => f.Key != field)]);
        yield return ("twice", [.. Fields, KeyValuePair.Create(field, "999999")]);
        if (field.IndexOf('[', StringComparison.Ordinal) is > 0 and var list)
        {
            yield return ("a gap", [.. Fields.Where(f => f.Key != field), KeyValuePair.Create($"{field[..list]}.index", "")]);
            yield return ("another index", [.. Fields, KeyValuePair.Create($"{field[..list]}.index", "7")]);
        }
    }

    public List<KeyValuePair<string, string>> With(string name, string value) =>
        [.. Fields.Where(f => f.Key != name), KeyValuePair.Create(name, value)];
}
