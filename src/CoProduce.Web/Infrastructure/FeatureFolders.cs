using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace CoProduce.Web.Infrastructure;

/// <summary>Finds a view beside the controller that shows it, or in its area.</summary>
public class FeatureFolders : IViewLocationExpander
{
    private const string Noun = "noun";
    private const string Features = ".Features.";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var controller = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";
        var start = controller.IndexOf(Features, StringComparison.Ordinal);
        context.Values[Noun] = start < 0 ? null : controller[(start + Features.Length)..].Replace('.', '/');
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values[Noun] is not { } noun)
        {
            return viewLocations;
        }

        return [$"/Features/{noun}/{{0}}.cshtml", $"/Features/{noun.Split('/')[0]}/{{0}}.cshtml", .. viewLocations];
    }
}
