using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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
