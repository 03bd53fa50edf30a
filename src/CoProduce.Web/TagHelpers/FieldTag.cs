using System.Globalization;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>One question with room for an answer: label above, hint under it, what is wrong, and what was typed.</summary>
[HtmlTargetElement("cp-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public class FieldTag : TagHelper
{
    public ModelExpression? For { get; set; }

    /// <summary>What a small form sends by this name alone, where it is no part of the page's model, and what stands there at
    /// first.</summary>
    public string? Name { get; set; }

    public object? Value { get; set; }

    /// <summary>Where several forms of a page send the same name: the id of one that was not sent.</summary>
    public string? OwnId { get; set; }

    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public string Type { get; set; } = "text";
    public int Rows { get; set; }

    /// <summary>The most characters. Shown, and counted while typing where scripts run; never cut off.</summary>
    public int Max { get; set; }

    public string? Autocomplete { get; set; }
    public string? Width { get; set; }

    /// <summary>Which keys a phone shows, such as "numeric".</summary>
    public string? Keys { get; set; }

    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = For is null
            ? new FieldContext(Name!, OwnId is "" ? null : OwnId, ViewContext, Hint)
            : new FieldContext(For, ViewContext, Hint);
        if (Type is not "password")
        {
            TypedFields.Add(ViewContext, field.Name);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        var count = Rows > 0 && Max > 0 ? $"{field.Id}-count" : null;
        output.Content.SetHtmlContent(
            Markup.All(
                field.Label(Optional ? $"{Label} (optional)" : Label),
                field.HintAndError,
                Rows > 0 ? Box(field, count) : Line(field),
                Counted(count)
            )
        );
    }

    private object? Model => For is null ? Value : For.Model;

    private TagBuilder Box(FieldContext field, string? count) =>
        field
            .Describe(Markup.Tag("textarea", "cp-input"), count)
            .With("rows", Rows)
            .With("data-max", count is null ? null : Max)
            .With("data-count", count)
            .Holding(new HtmlString("\n"), field.Typed ?? (string?)Model);

    private TagBuilder Line(FieldContext field)
    {
        var isAddressOrSecret = Type is "email" or "password";
        return field
            .Describe(Markup.Void("input", Width is null ? "cp-input" : $"cp-input cp-input--{Width}"))
            .With("type", Type)
            .With("value", Type == "password" ? "" : field.Typed ?? Written(Model))
            .With("autocomplete", Autocomplete)
            .With("inputmode", Keys)
            .With("spellcheck", isAddressOrSecret ? "false" : null)
            .With("autocapitalize", isAddressOrSecret ? "none" : null);
    }

    private TagBuilder? Counted(string? count) =>
        count is null
            ? null
            : Markup
                .Tag("p", "cp-hint")
                .With("id", count)
                .With("aria-live", "polite")
                .Holding(string.Create(UkTime.English, $"You can use up to {Max:N0} characters."));

    private string Written(object? value) =>
        (value, Type) switch
        {
            (DateOnly day, _) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (TimeOnly time, _) => time.ToString("HH:mm", CultureInfo.InvariantCulture),
            (DateTime at, "date") => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (DateTime at, _) => at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
