using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

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
