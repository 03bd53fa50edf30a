using System.Globalization;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoProduce.Web.TagHelpers;

/// <summary>Elements, said in the order in which they are read. What people wrote is encoded on its way out.</summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string? css = null) => new TagBuilder(name).With("class", css);

    /// <summary>An element that cannot hold anything, such as an input.</summary>
    public static TagBuilder Void(string name, string? css = null)
    {
        var tag = Tag(name, css);
        tag.TagRenderMode = TagRenderMode.StartTag;
        return tag;
    }

    /// <summary>An attribute; none when there is no value.</summary>
    public static TagBuilder With(this TagBuilder tag, string attribute, object? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return tag;
    }

    /// <summary>An attribute that is there or not, such as "checked".</summary>
    public static TagBuilder With(this TagBuilder tag, string attribute, bool isThere) => tag.With(attribute, isThere ? "" : null);

    /// <summary>Puts words and elements into it, one after another; nothing for null.</summary>
    public static TagBuilder Holding(this TagBuilder tag, params IEnumerable<object?> parts)
    {
        tag.InnerHtml.Add(parts, tag.TagName is "textarea" or "option");
        return tag;
    }

    /// <summary>Words in an element that finds their direction by itself.</summary>
    public static IHtmlContent AsWritten(string text) => new HtmlContentBuilder().Append(text);

    public static IHtmlContent All(params IEnumerable<object?> parts)
    {
        var all = new HtmlContentBuilder();
        all.Add(parts);
        return all;
    }

    private static void Add(this IHtmlContentBuilder content, IEnumerable<object?> parts, bool isPlain = false)
    {
        foreach (var part in parts)
        {
            var text = part is IHtmlContent ? null : Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
            _ =
                part is IHtmlContent made ? content.AppendHtml(made)
                : !isPlain && RightToLeft.IsIn(text) ? content.AppendHtml(RightToLeft.Apart(text!))
                : content.Append(text!);
        }
    }
}
