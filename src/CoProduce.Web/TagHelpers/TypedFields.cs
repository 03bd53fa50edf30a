using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoProduce.Web.TagHelpers;

/// <summary>Which fields of the form that is being written people type in.</summary>
internal static class TypedFields
{
    private static readonly object Key = new();

    public static List<string> Begin(ViewContext view)
    {
        var names = new List<string>();
        view.HttpContext.Items[Key] = names;
        return names;
    }

    public static void Add(ViewContext view, string name) => (view.HttpContext.Items[Key] as List<string>)?.Add(name);
}
