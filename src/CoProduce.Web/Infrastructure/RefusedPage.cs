using CoProduce.Web.Infrastructure.Kept;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.Infrastructure;

/// <summary>A rule refused the change: why, the way back, and what was typed.</summary>
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept)
{
    public string Button { get; init; } = "Go back";

    public static RefusedPage Of(string reason, HttpRequest request) =>
        new(
            reason,
            CameFrom(request) ?? (request.RouteValues["slug"] is string slug ? ProjectLinks.Project(slug) : null),
            KeptWords.In(request)
        );

    /// <summary>The page the person came from, if it is one of ours.</summary>
    public static string? CameFrom(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Host == request.Host.Host ? from.PathAndQuery : null;

    public static ViewResult View(IModelMetadataProvider metadata, RefusedPage page, int status = StatusCodes.Status409Conflict) =>
        new()
        {
            ViewName = "Refused",
            StatusCode = status,
            ViewData = new ViewDataDictionary<RefusedPage>(metadata, new ModelStateDictionary()) { Model = page },
        };
}
