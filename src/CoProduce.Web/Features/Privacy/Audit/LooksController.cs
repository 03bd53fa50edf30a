using CoProduce.Domain.Audit;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>Who looked at somebody's data. Each person reads their own.</summary>
[Route("my-data/who-looked"), BeforeAgreement]
public class LooksController(AuditQuery trail, Viewer viewer) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(long? before) =>
        View("Looks", await trail.RunAsync(AuditEvents.Looks, all => all.Where(e => e.AboutPersonId == viewer.PersonId), before));
}
