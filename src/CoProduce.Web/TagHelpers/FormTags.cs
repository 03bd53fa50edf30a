using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A form that changes something. Sent twice, it has one effect.</summary>
[HtmlTargetElement("cp-form")]
public class FormTag(IAntiforgery antiforgery) : TagHelper
{
    public string To { get; set; } = "";

    /// <summary>A receipt says who sent a form and when. False for a form whose sender must not be known from it: its action then sees by itself that it has one effect.</summary>
    public bool Receipt { get; set; } = true;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var token = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("action", To);
        output.Attributes.SetAttribute("novalidate", null);
        if (!output.Attributes.ContainsName("class"))
        {
            output.Attributes.SetAttribute("class", "cp-stack");
        }

        output.Content.SetHtmlContent(
            $"<input type=\"hidden\" name=\"{token.FormFieldName}\" value=\"{token.RequestToken}\">"
                + (Receipt ? $"<input type=\"hidden\" name=\"{IdempotencyFilter.Field}\" value=\"{Guid.NewGuid():N}\">" : "")
        );
        output.Content.AppendHtml(fields);
    }
}

/// <summary>The list of what to mend, at the top of the page, with a link to each field.</summary>
[HtmlTargetElement("cp-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ErrorsTag : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext
            .ViewData.ModelState.Where(e => e.Value!.Errors.Count > 0)
            .Select(e => (e.Key, e.Value!.Errors[0].ErrorMessage))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cp-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", "errors");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-focus-me", null);
        var list = string.Concat(
            errors.Select(e =>
                e.Key.Length == 0
                    ? $"<li>{FieldContext.Safe(e.ErrorMessage)}</li>"
                    : $"<li><a href=\"#{TagBuilder.CreateSanitizedId(e.Key, "_")}\">{FieldContext.Safe(e.ErrorMessage)}</a></li>"
            )
        );
        output.Content.SetHtmlContent(
            $"<h2 id=\"errors\">{Svg.Icon("alert")}Please fix {(errors.Count == 1 ? "1 thing" : $"{errors.Count} things")}</h2><p>Nothing has been lost. What you typed is still below.</p><ul>{list}</ul>"
        );
    }
}
