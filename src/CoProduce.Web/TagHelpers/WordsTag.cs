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
        output.Attributes.SetAttribute("dir", "auto");
        output.Content.SetHtmlContent(Markup.All(Pieces()));
    }

    private IEnumerable<object> Pieces()
    {
        var at = 0;
        foreach (Match found in Address().Matches(Text))
        {
            var address = Ended(found.Value);
            yield return Markup.AsWritten(Text[at..found.Index]);
            yield return Link(address);
            at = found.Index + address.Length;
        }

        yield return Markup.AsWritten(Text[at..]);
    }

    /// <summary>Without what ends the sentence around it: a full stop, or a bracket that the address did not open.</summary>
    private static string Ended(string address)
    {
        while (
            ".,;:!?".Contains(address[^1], StringComparison.Ordinal)
            || (address[^1] == ')' && address.Count(c => c == ')') > address.Count(c => c == '('))
            || (address[^1] == ']' && address.Count(c => c == ']') > address.Count(c => c == '['))
        )
        {
            address = address[..^1];
        }

        return address;
    }

    private static TagBuilder Link(string address) =>
        Markup.Tag("a").With("href", address).With("rel", "nofollow noopener noreferrer ugc").Holding(address);

    [GeneratedRegex(@"https?://[\p{L}\p{N}][^\s<>""']*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
