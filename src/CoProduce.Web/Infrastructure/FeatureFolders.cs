using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace CoProduce.Web.Infrastructure;

/// <summary>Finds a view beside the controller that shows it, in its area, or beside another controller of its area.</summary>
public class FeatureFolders : IViewLocationExpander
{
    private const string Noun = "noun";
    private const string Features = ".Features.";

    private static readonly ILookup<string, string> NounsOfAreas = typeof(FeatureFolders)
        .Assembly.GetTypes()
        .Select(type => Below(type.Namespace))
        .OfType<string>()
        .Distinct()
        .Order(StringComparer.Ordinal)
        .ToLookup(AreaOf);

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Noun] = Below((context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values[Noun] is not { } noun)
        {
            return viewLocations;
        }

        var name = context.ViewName.Split('/')[^1];
        return
        [
            $"/Features/{noun}/{{0}}.cshtml",
            $"/Features/{AreaOf(noun)}/{{0}}.cshtml",
            .. NounsOfAreas[AreaOf(noun)].Select(other => $"/Features/{other}/{name}.cshtml"),
            .. viewLocations,
        ];
    }

    /// <summary>The folder of a namespace below Features, such as Decisions/Answer.</summary>
    private static string? Below(string? space) =>
        space?.IndexOf(Features, StringComparison.Ordinal) is >= 0 and var start
            ? space[(start + Features.Length)..].Replace('.', '/')
            : null;

    private static string AreaOf(string noun) => noun.Split('/')[0];
}
