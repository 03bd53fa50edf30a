using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>What is wrong with an answer whose boxes are drawn one by one. Without a fault it is not there.</summary>
[HtmlTargetElement("cp-fault", TagStructure = TagStructure.NormalOrSelfClosing)]
public class FaultTag : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>Where the form was sent to, if several of a page send the same name.</summary>
    public string? To { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldContext(Name, null, ViewContext, null);
        if (field.Error is null || (To is not null && ViewContext.HttpContext.Request.Path != To))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", field.Id);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.SetHtmlContent(field.HintAndError);
    }
}
