using CoProduce.Web.Security;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CoProduce.Web.TagHelpers;

/// <summary>The head of every page of a project: the way back, the tabs, and what the page is called, on the page and on its window. Which
/// project it is, and what its reader may do there, is known from the way in.</summary>
[HtmlTargetElement("cp-project", TagStructure = TagStructure.NormalOrSelfClosing)]
public class ProjectTag(ProjectAccess door) : TagHelper
{
    public ProjectTab Tab { get; set; }
    public string Title { get; set; } = "";

    /// <summary>What this page belongs to within the tab, such as a session.</summary>
    public Crumb? Below { get; set; }

    /// <summary>The way back where the same page is about the whole forum.</summary>
    public Crumb? Outside { get; set; }

    public string? Class { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var under = await output.GetChildContentAsync();
        var here = door.Here;
        if (here is not null)
        {
            ViewContext.ViewData["Nav"] = "Projects";
        }

        ViewContext.ViewData["Title"] = here is null || Title == here.Name ? Title : $"{Title} – {here.Name}";
        output.TagName = null;
        output.Content.SetHtmlContent(
            Markup.All(
                here is null ? CrumbsTag.Drawn(OnlyThere(Outside)) : CrumbsTag.Drawn(WayBack(here), "cp-crumbs cp-crumbs--project"),
                here is null ? null : Tabs(here),
                Markup.Tag("div", $"cp-title {Class}".TrimEnd()).Holding(Markup.Tag("h1").Holding(Title), under)
            )
        );
    }

    private IEnumerable<Crumb> WayBack(ProjectPlace here) =>
        [new Crumb("Projects", ProjectLinks.All()), new Crumb(here.Name, here.Url), Tab.Link(here.Slug), .. OnlyThere(Below)];

    private static IEnumerable<Crumb> OnlyThere(Crumb? crumb) => crumb is null ? [] : [crumb];

    /// <summary>The tab of a page is there for whoever was let in to the page.</summary>
    private IHtmlContent Tabs(ProjectPlace here) =>
        Markup.All(
            Row(
                "cp-tabs",
                "This project",
                Enum.GetValues<ProjectTab>()
                    .Where(tab => tab == Tab || tab.IsOpenTo(here))
                    .Select(tab => Step(tab.Link(here.Slug), tab == Tab))
            ),
            ProjectTabs.ToRun(here).Select(link => Step(link, IsHere(link))).ToList() is { Count: > 0 } run
                ? Row(
                    "cp-tabs cp-tabs--run",
                    "Run it",
                    [Markup.Tag("li", "cp-tabs__name").With("aria-hidden", "true").Holding("Run it"), .. run]
                )
                : null
        );

    private bool IsHere(Crumb link) => ViewContext.HttpContext.Request.Path.Equals(link.Href, StringComparison.OrdinalIgnoreCase);

    private static TagBuilder Row(string css, string name, IEnumerable<TagBuilder> steps) =>
        Markup.Tag("nav", css).With("aria-label", name).Holding(Markup.Tag("ul").Holding(steps));

    private static TagBuilder Step(Crumb link, bool isHere) =>
        Markup.Tag("li").Holding(Markup.Tag("a").With("href", link.Href).With("aria-current", isHere ? "page" : null).Holding(link.Text));
}
