using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Gives a form that is sent twice one effect. Its key is saved in the same transaction as what it does; whoever comes
/// second finds the key taken, waits for the first, and is sent to the same page with the same message.
/// </summary>
public class IdempotencyFilter(CoProduceDbContext db, Viewer viewer, TimeProvider clock, ITempDataDictionaryFactory tempData)
    : IAsyncResourceFilter
{
    public const string Field = "_once";
    public const string Message = "Message";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (
            IsProblemPage(context.HttpContext)
            || !HttpMethods.IsPost(context.HttpContext.Request.Method)
            || !context.HttpContext.Request.HasFormContentType
            || (string?)context.HttpContext.Request.Form[Field] is not { Length: > 0 and <= 40 } once
        )
        {
            await next();
            return;
        }

        var key = $"{viewer.PersonId?.ToString(CultureInfo.InvariantCulture) ?? "visitor"}:{once}";
        if (await db.FormReceipts.AnyAsync(r => r.Key == key))
        {
            await AnswerAsTheFirstAsync(context.HttpContext, key);
            return;
        }

        var receipt = new FormReceipt { Key = key, At = clock.GetUtcNow().UtcDateTime };
        db.FormReceipts.Add(receipt);
        var done = await next();
        if (
            done is { Exception: DbUpdateException { } problem, ExceptionHandled: false }
            && problem.Entries.Any(e => e.Entity is FormReceipt)
        )
        {
            done.ExceptionHandled = true;
            await AnswerAsTheFirstAsync(context.HttpContext, key);
            return;
        }

        if (db.Entry(receipt).State is not EntityState.Unchanged)
        {
            return;
        }

        if (context.HttpContext.Response.Headers.Location.ToString() is not { Length: > 0 } page)
        {
            await db.FormReceipts.Where(r => r.Key == key).ExecuteDeleteAsync();
        }
        else
        {
            var message = tempData.GetTempData(context.HttpContext).Peek(Message) as string;
            await db
                .FormReceipts.Where(r => r.Key == key)
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.Page, page).SetProperty(r => r.Message, message));
        }
    }

    /// <summary>The page that says what went wrong is shown within the same request, whose form has been through here already.</summary>
    private static bool IsProblemPage(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private async Task AnswerAsTheFirstAsync(HttpContext http, string key)
    {
        for (var wait = 0; wait < 40; wait++)
        {
            if (await db.FormReceipts.AsNoTracking().Where(r => r.Key == key && r.Page != null).FirstOrDefaultAsync() is { } first)
            {
                var temp = tempData.GetTempData(http);
                temp[Message] = first.Message;
                temp.Save();
                http.Response.Redirect(first.Page!);
                return;
            }

            await Task.Delay(100);
        }

        http.Response.Redirect(SiteLinks.Home());
    }
}
