using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Saving;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Gives each form that is sent one effect, or none. All that it writes is one unit of work, saved before the person hears
/// of it; when the database stumbles it is done again from nothing; and whoever sends it twice gets the first answer.
/// </summary>
public class IdempotencyMiddleware(RequestDelegate next, ILogger<IdempotencyMiddleware> log)
{
    public const string Field = "_once";
    public const string Message = "Message";

    public async Task InvokeAsync(HttpContext http, CoProduceDbContext db, Viewer viewer)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.GetEndpoint() is null || IsProblemPage(http))
        {
            await next(http);
            return;
        }

        var sending = SentForm.Read(http.Request, viewer.PersonId)
            ?? (db.Database.CreateExecutionStrategy().RetriesOnFailure ? Sending.OfUnit() : null);
        if (sending is not null && await sending.FirstAsync(db) is { } first)
        {
            Answer(http, first);
            return;
        }

        await using var answer = new HeldAnswer(http);
        try
        {
            await db.InAttemptsAsync(sending, () => AttemptAsync(http, answer, sending));
            await FollowUpAsync(http);
            if (IsRefused(http) && sending is not null && await sending.FirstAsync(db) is { } meanwhile)
            {
                answer.StartOver();
                Answer(http, meanwhile);
            }
        }
        catch (AlreadySentException)
        {
            answer.StartOver();
            Answer(http, await sending!.FirstAsync(db));
        }

        await answer.SendAsync();
    }

    /// <summary>All is saved by now. Whoever sent the form hears so, whatever becomes of the rest.</summary>
    private async Task FollowUpAsync(HttpContext http)
    {
        try
        {
            await http.RequestServices.GetRequiredService<UnitOfWork>().FollowUpAsync();
        }
        catch (Exception problem)
        {
            log.LogWarning("A form was saved, and what follows was not done: {Problem}", problem.GetType().Name);
        }
    }

    private async Task AttemptAsync(HttpContext http, HeldAnswer answer, Sending? sending)
    {
        answer.StartOver();
        var db = http.RequestServices.GetRequiredService<CoProduceDbContext>();
        db.Unit.Open(sending);
        try
        {
            await next(http);
            if (db.Unit.IsOpen)
            {
                await db.Unit.CompleteAsync(db, Page(http), TempData(http).Peek(Message) as string);
            }
        }
        finally
        {
            await db.Unit.CloseAsync();
        }
    }

    /// <summary>The page that says what went wrong is shown within the same request, whose form has been through here already.</summary>
    private static bool IsProblemPage(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>Sent twice in the same moment, the second finds that all is done already, and would be refused for it.</summary>
    private static bool IsRefused(HttpContext http) => http.Response.StatusCode >= StatusCodes.Status400BadRequest;

    private static string? Page(HttpContext http) => http.Response.Headers.Location.ToString() is { Length: > 0 } page ? page : null;

    private static ITempDataDictionary TempData(HttpContext http) =>
        http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);

    private static void Answer(HttpContext http, FormReceipt? first)
    {
        var temp = TempData(http);
        temp[Message] = first?.Message;
        temp.Save();
        http.Response.Redirect(first?.Page ?? SiteLinks.Home());
    }
}
