using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>What somebody wrote: plain text with its line breaks, and addresses of web pages to click.</summary>
[HtmlTargetElement("cp-words", TagStructure = TagStructure.NormalOrSelfClosing)]
public partial class WordsTag : TagHelper
{
    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-text");
        output.Content.SetHtmlContent(Markup.All(Address().Split(Text).Select((piece, i) => i % 2 == 0 ? (object)piece : Link(piece))));
    }

    private static TagBuilder Link(string address) =>
        Markup.Tag("a").With("href", address).With("rel", "nofollow noopener noreferrer ugc").Holding(address);

    /// <summary>A web address, without the full stop or bracket that ends the sentence around it.</summary>
    [GeneratedRegex(@"(https?://[^\s<>""']+[^\s<>""'.,;:!?)\]])", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
