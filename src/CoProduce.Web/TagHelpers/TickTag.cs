using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A row that can be ticked, for a form that stands elsewhere on the page and does the same to all that are.</summary>
[HtmlTargetElement("cp-tick", TagStructure = TagStructure.NormalOrSelfClosing)]
public class TickTag : TagHelper
{
    public const string Name = "ids";

    /// <summary>The id of the form that sends it.</summary>
    public string Form { get; set; } = "";

    public int Value { get; set; }
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        var box = Markup
            .Void("input")
            .With("type", "checkbox")
            .With("name", Name)
            .With("id", $"{Form}-{Value}")
            .With("value", Value)
            .With("form", Form);
        output.Content.SetHtmlContent(ChoiceRow.Draw(isPlain: true, box, Label, null, "hint"));
    }
}
