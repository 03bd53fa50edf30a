using CoProduce.Web.Infrastructure.Kept;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.Infrastructure;

/// <summary>A rule refused the change: why, the way back, and what was typed.</summary>
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept)
{
    public string Button { get; init; } = "Go back";

    public static ViewResult View(IModelMetadataProvider metadata, RefusedPage page) =>
        new()
        {
            ViewName = "Refused",
            StatusCode = StatusCodes.Status409Conflict,
            ViewData = new ViewDataDictionary<RefusedPage>(metadata, new ModelStateDictionary()) { Model = page },
        };
}
