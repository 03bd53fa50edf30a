using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
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
        var page = RefusedPage.Of(reason, request);
        return reason == Standing.NotAgreedYet && request.RouteValues["slug"] is string slug
            ? page with
            {
                BackTo = PeopleLinks.Agreement(slug, from: RefusedPage.CameFrom(request)),
                Button = "Read the working agreement",
            }
            : page;
    }
}
