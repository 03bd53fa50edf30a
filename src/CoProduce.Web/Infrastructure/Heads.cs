namespace CoProduce.Web.Infrastructure;

/// <summary>Whoever asks only how an address answers hears what whoever reads it would, without the page itself: link checkers and
/// previews of chats do so first.</summary>
public static class Heads
{
    public static void UseHeads(this WebApplication app) => app.Use(AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
            http.Request.Method = HttpMethods.Head;
        }
    }
}
