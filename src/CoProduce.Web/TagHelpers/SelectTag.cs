using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

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
