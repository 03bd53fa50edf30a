using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.TagHelpers;

/// <summary>What every field shares: its name and id, what was typed, what is wrong, and what describes it.</summary>
internal sealed class FieldContext
{
    public FieldContext(ModelExpression field, ViewContext view, string? hint)
        : this(view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name), null, view, hint) { }

    /// <summary>A field with an id of its own stands in a form that was not sent: what was typed and what is wrong belong to
    /// another.</summary>
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

    public IHtmlContent HintAndError => Markup.All(HintUnder(Hint, $"{Id}-hint"), Wrong());

    /// <summary>The hint and the fault, and whatever else a screen reader reads with the field.</summary>
    public string? DescribedBy(string? also = null)
    {
        string?[] by = [Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error", also];
        var known = string.Join(' ', by.OfType<string>());
        return known.Length == 0 ? null : known;
    }

    public TagBuilder Describe(TagBuilder input, string? also = null) =>
        input
            .With("id", Id)
            .With("name", Name)
            .With("aria-invalid", Error is null ? null : "true")
            .With("aria-describedby", DescribedBy(also));

    public static TagBuilder? HintUnder(string? hint, string id) =>
        hint is null ? null : Markup.Tag("p", "cp-hint").With("id", id).Holding(hint);

    public TagBuilder Label(string words) => Markup.Tag("label", "cp-label").With("for", Id).Holding(words);

    private TagBuilder? Wrong() =>
        Error is null
            ? null
            : Markup
                .Tag("p", "cp-error")
                .With("id", $"{Id}-error")
                .Holding(Svg.Icon("alert"), Markup.Tag("span").Holding(Markup.Tag("span", "cp-hidden").Holding("Error: "), Error));
}
