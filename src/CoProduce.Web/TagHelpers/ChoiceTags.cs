using System.Collections;
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
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        output.Content.SetHtmlContent(
            Markup
                .Tag("fieldset", "cp-fieldset")
                .With("aria-describedby", field.DescribedBy())
                .Holding(
                    Markup.Tag("legend", "cp-label").Holding(Label),
                    field.HintAndError,
                    Markup.Tag("div", "cp-choices").Holding(Rows(field))
                )
        );
    }

    private IEnumerable<TagBuilder> Rows(FieldContext field)
    {
        var chosen = field.Typed?.Split(',') ?? Chosen();
        return Items.Select(
            (item, i) =>
                ChoiceRow.Draw(
                    Plain,
                    Markup
                        .Void("input")
                        .With("type", Multiple ? "checkbox" : "radio")
                        .With("name", field.Name)
                        .With("id", i == 0 ? field.Id : $"{field.Id}-{i + 1}")
                        .With("value", item.Value)
                        .With("checked", chosen.Contains(item.Value)),
                    item.Label,
                    item.Hint,
                    "h"
                )
        );
    }

    private string[] Chosen() =>
        For.Model is IEnumerable many and not string ? [.. many.Cast<object>().Select(o => o.ToString()!)] : [For.Model?.ToString() ?? ""];
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
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.FieldClass);
        var box = Markup
            .Void("input")
            .With("type", "checkbox")
            .With("name", field.Name)
            .With("id", field.Id)
            .With("value", "true")
            .With("checked", isTicked);
        output.Content.SetHtmlContent(Markup.All(field.HintAndError, ChoiceRow.Draw(isPlain: true, box, Label, Hint, "hint")));
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
        var options = Items.Select(i => Markup.Tag("option").With("value", i.Value).With("selected", i.Value == chosen).Holding(i.Label));
        output.Content.SetHtmlContent(
            Markup.All(
                field.Label(Label),
                field.HintAndError,
                field.Describe(Markup.Tag("select", "cp-input cp-input--medium")).Holding(options)
            )
        );
    }
}

/// <summary>A box or a button to choose, its words and a hint.</summary>
internal static class ChoiceRow
{
    public static TagBuilder Draw(bool isPlain, TagBuilder input, string label, string? hint, string hintEnding)
    {
        var id = input.Attributes["id"]!;
        var under = FieldContext.HintUnder(hint, $"{id}-{hintEnding}");
        return Markup
            .Tag("div", isPlain ? "cp-choice cp-choice--plain" : "cp-choice")
            .Holding(
                input.With("class", "cp-choice__input").With("aria-describedby", under?.Attributes["id"]),
                Markup.Tag("label", "cp-choice__label").With("for", id).Holding(label),
                under
            );
    }
}
