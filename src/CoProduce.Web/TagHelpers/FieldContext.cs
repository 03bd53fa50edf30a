using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.TagHelpers;

/// <summary>What every field shares: its name and id, what was typed, what is wrong, and what describes it.</summary>
internal sealed class FieldContext
{
    public FieldContext(ModelExpression field, ViewContext view, string? hint)
        : this(view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name), null, view, hint) { }

    /// <summary>A field with an id of its own stands in a form that was not sent: what was typed and what is wrong belong to another.</summary>
    public FieldContext(string name, string? ownId, ViewContext view, string? hint)
    {
        Name = name;
        Id = ownId ?? TagBuilder.CreateSanitizedId(Name, "_");
        Hint = hint;
        if (ownId is null && view.ViewData.ModelState.TryGetValue(Name, out var entry))
        {
            Typed = entry.AttemptedValue;
            Error = entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        }
    }

    public string Name { get; }
    public string Id { get; }
    public string? Hint { get; }
    public string? Typed { get; }
    public string? Error { get; }

    public string FieldClass => Error is null ? "cp-field" : "cp-field cp-field--error";

    public string HintAndError =>
        (Hint is null ? "" : $"<p class=\"cp-hint\" id=\"{Id}-hint\">{Safe(Hint)}</p>")
        + (
            Error is null
                ? ""
                : $"<p class=\"cp-error\" id=\"{Id}-error\">{Svg.Icon("alert")}<span><span class=\"cp-hidden\">Error: </span>{Safe(Error)}</span></p>"
        );

    public string Described(string? also = null)
    {
        var by = string.Join(
            ' ',
            new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error", also }.Where(p => p is not null)
        );
        return (Error is null ? "" : " aria-invalid=\"true\"") + (by.Length == 0 ? "" : $" aria-describedby=\"{by}\"");
    }

    public static string Safe(string? words) => WebUtility.HtmlEncode(words ?? "");
}
