using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace CoProduce.Web.Infrastructure;

/// <summary>Finds a view in the folder of the feature that shows it, however many controllers that feature has.</summary>
public class FeatureFolders : IViewLocationExpander
{
    private const string Folder = "folder";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Folder] = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace?.Split('.')[^1];

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        viewLocations.Prepend($"/Features/{context.Values[Folder]}/{{0}}.cshtml");
}
