using System.Text.Encodings.Web;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Kept;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>A form that changes something. Sent twice, it has one effect. Where it would be refused it is not there.</summary>
[HtmlTargetElement("cp-form")]
public class FormTag(IAntiforgery antiforgery, KeptForms kept, Viewer viewer, ProjectAccess door, HtmlEncoder encoder) : TagHelper
{
    public string To { get; set; } = "";

    /// <summary>A receipt says who sent a form and when. False for a form whose sender must not be known from it: its action then sees by
    /// itself that it has one effect.</summary>
    public bool Receipt { get; set; } = true;

    /// <summary>The mark of what is answered here, where others can change it meanwhile.</summary>
    public string? About { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (door.Refuses(To))
        {
            output.SuppressOutput();
            return;
        }

        var typed = TypedFields.Begin(ViewContext);
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
            Markup.All(
                Hidden(token.FormFieldName, token.RequestToken),
                Receipt ? Hidden(IdempotencyMiddleware.Field, Guid.NewGuid().ToString("N")) : null,
                About is null ? null : Hidden(AnsweredTo.Field, About),
                typed.Count > 0 ? Hidden(KeptWords.Typed, string.Join(' ', typed.Distinct())) : null,
                Receipt && viewer.PersonId is { } me ? Hidden(KeptForms.Whose, kept.Seal(me)) : null,
                Receipt ? Hidden(KeptForms.Page, Page()) : null,
                Back(fields, output.Attributes["id"]?.Value?.ToString())
            )
        );
    }

    /// <summary>What somebody typed here before and could not send is in its fields again.</summary>
    private IHtmlContent Back(TagHelperContent fields, string? id) =>
        ViewContext.HttpContext.Items[KeptFormFilter.Found] is KeptOnPage found
            ? new HtmlString(found.PutBack(To, id, fields.GetContent(encoder), encoder))
            : fields;

    /// <summary>Where the form stands, also when it came back with something to mend.</summary>
    private string? Page()
    {
        var request = ViewContext.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString
            : request.HasFormContentType ? (string?)request.Form[KeptForms.Page]
            : null;
    }

    private static TagBuilder Hidden(string name, string? value) =>
        Markup.Void("input").With("type", "hidden").With("name", name).With("value", value);
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
        output.Content.SetHtmlContent(
            Markup.All(
                Markup
                    .Tag("h2")
                    .With("id", "errors")
                    .Holding(Svg.Icon("alert"), errors.Count == 1 ? "Please fix 1 thing" : $"Please fix {errors.Count} things"),
                Markup.Tag("p").Holding("Nothing has been lost. What you typed is still below."),
                Markup.Tag("ul").Holding(errors.Select(e => Markup.Tag("li").Holding(LinkTo(e.Key, e.ErrorMessage))))
            )
        );
    }

    private static object LinkTo(string field, string problem) =>
        field.Length == 0 ? problem : Markup.Tag("a").With("href", $"#{TagBuilder.CreateSanitizedId(field, "_")}").Holding(problem);
}
