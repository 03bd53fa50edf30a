using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

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

/// <summary>One answer that people can choose.</summary>
public record FormChoice(string Value, string Label, string? Hint = null);
