using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Accounts.Register;

/// <summary>The answer to a link that was used, or has run out, or never was.</summary>
public static class EndedLinks
{
    public static ViewResult LinkEnded(this Controller controller)
    {
        controller.Response.StatusCode = StatusCodes.Status404NotFound;
        return controller.View("LinkEnded");
    }
}
