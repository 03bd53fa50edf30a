using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>One question with room for an answer: label above, hint under it, what is wrong, and what was typed.</summary>
[HtmlTargetElement("cp-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public class FieldTag : TagHelper
{
    public ModelExpression? For { get; set; }

    /// <summary>What a small form sends by this name alone, where it is no part of the page's model, and what stands there at first.</summary>
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
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        var count = Rows > 0 && Max > 0 ? $"{field.Id}-count" : null;
        output.Content.SetHtmlContent(
            $"<label class=\"cp-label\" for=\"{field.Id}\">{FieldContext.Safe(Label)}{(Optional ? " (optional)" : "")}</label>{field.HintAndError}"
                + (Rows > 0 ? Box(field, count) : Line(field))
                + (
                    count is null
                        ? ""
                        : $"<p class=\"cp-hint\" id=\"{count}\" aria-live=\"polite\">You can use up to {Max:N0} characters.</p>"
                )
        );
    }

    private object? Model => For is null ? Value : For.Model;

    private string Box(FieldContext field, string? count) =>
        $"<textarea class=\"cp-input\" id=\"{field.Id}\" name=\"{field.Name}\" rows=\"{Rows}\"{(count is null ? "" : $" data-max=\"{Max}\" data-count=\"{count}\"")}{field.Described(count)}>\n{FieldContext.Safe(field.Typed ?? (string?)Model)}</textarea>";

    private string Line(FieldContext field)
    {
        var value = Type == "password" ? "" : field.Typed ?? Written(Model);
        return $"<input class=\"cp-input{(Width is null ? "" : $" cp-input--{Width}")}\" id=\"{field.Id}\" name=\"{field.Name}\" type=\"{Type}\" value=\"{FieldContext.Safe(value)}\""
            + (Autocomplete is null ? "" : $" autocomplete=\"{Autocomplete}\"")
            + (Keys is null ? "" : $" inputmode=\"{Keys}\"")
            + (Type is "email" or "password" ? " spellcheck=\"false\" autocapitalize=\"none\"" : "")
            + $"{field.Described()}>";
    }

    private string Written(object? value) =>
        (value, Type) switch
        {
            (null, _) => "",
            (DateOnly day, _) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            (TimeOnly time, _) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            (DateTime at, "date") => at.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            (DateTime at, _) => at.ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };
}
