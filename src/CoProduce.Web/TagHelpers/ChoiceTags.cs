using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>One answer that people can choose.</summary>
public record FormChoice(string Value, string Label, string? Hint = null);

/// <summary>A question with a few answers to choose from; the whole row is the target.</summary>
[HtmlTargetElement("cp-choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ChoicesTag : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public IEnumerable<FormChoice> Items { get; set; } = [];
    public bool Multiple { get; set; }
    public bool Plain { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldContext(For, ViewContext, Hint);
        var chosen = field.Typed?.Split(',')
            ?? (
                For.Model is System.Collections.IEnumerable many and not string
                    ? [.. many.Cast<object>().Select(o => o.ToString()!)]
                    : [For.Model?.ToString() ?? ""]
            );
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        var rows = string.Concat(Items.Select((item, i) => Row(field, item, i, chosen.Contains(item.Value))));
        output.Content.SetHtmlContent(
            $"<fieldset class=\"cp-fieldset\"{field.Described()}><legend class=\"cp-label\">{FieldContext.Safe(Label)}</legend>{field.HintAndError}<div class=\"cp-choices\">{rows}</div></fieldset>".Replace(
                "<fieldset class=\"cp-fieldset\" aria-invalid=\"true\"",
                "<fieldset class=\"cp-fieldset\"",
                StringComparison.Ordinal
            )
        );
    }

    private string Row(FieldContext field, FormChoice item, int index, bool isChosen)
    {
        var id = index == 0 ? field.Id : $"{field.Id}-{index + 1}";
        var hint = item.Hint is null ? "" : $"<p class=\"cp-hint\" id=\"{id}-h\">{FieldContext.Safe(item.Hint)}</p>";
        return $"<div class=\"cp-choice{(Plain ? " cp-choice--plain" : "")}\"><input class=\"cp-choice__input\" type=\"{(Multiple ? "checkbox" : "radio")}\" name=\"{field.Name}\" id=\"{id}\" value=\"{FieldContext.Safe(item.Value)}\"{(isChosen ? " checked" : "")}{(item.Hint is null ? "" : $" aria-describedby=\"{id}-h\"")}>"
            + $"<label class=\"cp-choice__label\" for=\"{id}\">{FieldContext.Safe(item.Label)}</label>{hint}</div>";
    }
}

/// <summary>A single yes. It is never ticked beforehand unless the person ticked it.</summary>
[HtmlTargetElement("cp-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public class CheckTag : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldContext(For, ViewContext, null);
        var isTicked = field.Typed?.Contains("true", StringComparison.OrdinalIgnoreCase) ?? For.Model is true;
        var hint = Hint is null ? "" : $"<p class=\"cp-hint\" id=\"{field.Id}-hint\">{FieldContext.Safe(Hint)}</p>";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        output.Content.SetHtmlContent(
            $"{field.HintAndError}<div class=\"cp-choice cp-choice--plain\"><input class=\"cp-choice__input\" type=\"checkbox\" name=\"{field.Name}\" id=\"{field.Id}\" value=\"true\"{(isTicked ? " checked" : "")}{(Hint is null ? "" : $" aria-describedby=\"{field.Id}-hint\"")}>"
                + $"<label class=\"cp-choice__label\" for=\"{field.Id}\">{FieldContext.Safe(Label)}</label>{hint}</div>"
        );
    }
}

/// <summary>A question with many answers to choose from.</summary>
[HtmlTargetElement("cp-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public class SelectTag : TagHelper
{
    public ModelExpression For { get; set; } = null!;
    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public IEnumerable<FormChoice> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldContext(For, ViewContext, Hint);
        var chosen = field.Typed ?? For.Model?.ToString() ?? "";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        var options = string.Concat(
            Items.Select(i =>
                $"<option value=\"{FieldContext.Safe(i.Value)}\"{(i.Value == chosen ? " selected" : "")}>{FieldContext.Safe(i.Label)}</option>"
            )
        );
        output.Content.SetHtmlContent(
            $"<label class=\"cp-label\" for=\"{field.Id}\">{FieldContext.Safe(Label)}</label>{field.HintAndError}<select class=\"cp-input cp-input--medium\" id=\"{field.Id}\" name=\"{field.Name}\"{field.Described()}>{options}</select>"
        );
    }
}
