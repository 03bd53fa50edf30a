using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure.Kept;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Shows a broken rule, or a change that crossed another, as a page that says why and keeps what was typed.</summary>
public class RuleBrokenFilter(CoProduceDbContext db, IModelMetadataProvider metadata) : IAsyncExceptionFilter
{
    private const string Crossed = "Someone else changed this at the same moment. Have a look at how it is now, and then send yours again.";

    private const string Twice =
        "Something else arrived at the same moment. Have a look at how it is now. If yours is missing, send it again.";

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        var reason = context.Exception switch
        {
            RuleBrokenException broken => broken.Message,
            DbUpdateConcurrencyException => Crossed,
            DbUpdateException twice when db.Engine.ViolatedKey(db, twice) is not null => Twice,
            _ => null,
        };
        if (reason is null)
        {
            return;
        }

        await db.Unit.CloseAsync();
        context.ExceptionHandled = true;
        context.Result = RefusedPage.View(metadata, Page(reason, context.HttpContext.Request));
    }

    /// <summary>With the way on: to the agreement where that is what is missing, or back.</summary>
    private static RefusedPage Page(string reason, HttpRequest request)
    {
        var (from, slug) = (BackTo(request), request.RouteValues["slug"] as string);
        var page = new RefusedPage(reason, from ?? (slug is null ? null : ProjectLinks.Project(slug)), KeptWords.In(request));
        return reason == Standing.NotAgreedYet && slug is not null
            ? page with
            {
                BackTo = PeopleLinks.Agreement(slug, from: from),
                Button = "Read the working agreement",
            }
            : page;
    }

    /// <summary>The page the person came from, if it is one of ours.</summary>
    private static string? BackTo(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Host == request.Host.Host ? from.PathAndQuery : null;
}
