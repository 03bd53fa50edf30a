using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>What somebody wrote: plain text with its line breaks, and addresses of web pages to click.</summary>
[HtmlTargetElement("cp-words", TagStructure = TagStructure.NormalOrSelfClosing)]
public partial class WordsTag : TagHelper
{
    private const string MayEndAddress = "/#%&@";
    private const string Opening = "([{";
    private const string Closing = ")]}";

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

    /// <summary>Without what ends the sentence around it: a full stop, a dash, a closing mark, or a bracket that the address did not
    /// open.</summary>
    private static string Ended(string address)
    {
        while (IsOfSentence(address[^1]) || IsClosedTwice(address))
        {
            address = address[..^1];
        }

        return address;
    }

    private static bool IsOfSentence(char last) =>
        char.GetUnicodeCategory(last) switch
        {
            UnicodeCategory.ClosePunctuation => last > '\u007F',
            UnicodeCategory.OtherPunctuation => !MayEndAddress.Contains(last, StringComparison.Ordinal),
            UnicodeCategory.DashPunctuation => last != '-',
            UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation => true,
            _ => false,
        };

    private static bool IsClosedTwice(string address) =>
        Closing.IndexOf(address[^1], StringComparison.Ordinal) is >= 0 and var which
        && address.Count(c => c == Closing[which]) > address.Count(c => c == Opening[which]);

    private static TagBuilder Link(string address) =>
        Markup.Tag("a").With("href", address).With("rel", "nofollow noopener noreferrer ugc").Holding(address);

    /// <summary>Quotation marks, and the marks and brackets of languages that put no spaces between words, end an address. In one they are
    /// written as %.</summary>
    [GeneratedRegex(
        @"https?://[\p{L}\p{N}][^\s<>""'|\\^`“”„‟«»‹›\u3000-\u3003\u3008-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3D\uFF5B-\uFF65]*",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
