using CoProduce.Domain.Audit;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>The whole trail: what happened in projects for forum staff, what has to do with keeping the forum safe for
/// administrators.</summary>
[Route("forum/trail")]
public class AuditController(AuditQuery trail, Viewer viewer) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(long? before)
    {
        IReadOnlyList<AuditEvent> kinds =
        [
            .. viewer.IsStaff ? AuditEvents.ForStaff : [],
            .. viewer.IsAdministrator ? AuditEvents.ForAdministrators : [],
        ];
        return kinds.Count == 0
            ? NotFound()
            : View("Index", await trail.RunAsync(kinds, all => all, before) with { ShowsSafety = viewer.IsAdministrator });
    }
}
