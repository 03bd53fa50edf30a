using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>The answer to a form over words that somebody else changed meanwhile.</summary>
public static class MeanwhileAnswer
{
    /// <summary>The page again with what was typed, and beside it what stands there now.</summary>
    public static ViewResult ShowBoth(this Controller controller, string view, object page, IReadOnlyList<WrittenPart> missed)
    {
        controller.ModelState.Clear();
        controller.Response.StatusCode = StatusCodes.Status409Conflict;
        controller.HttpContext.Features.Set(new Meanwhile(missed));
        return controller.View(view, page);
    }
}

/// <summary>What somebody else saved while a form was open, for the page that answers it.</summary>
public record Meanwhile(IReadOnlyList<WrittenPart> Missed);
