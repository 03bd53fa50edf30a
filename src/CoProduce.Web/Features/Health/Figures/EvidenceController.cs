using CoProduce.Domain.Health;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What one sign stands on, as far as the reader may see it.</summary>
[Route("projects/{slug}/health/signs/{sign}")]
public class EvidenceController(ProjectAccess door, EvidenceQuery evidence) : Controller
{
    [HttpGet(""), AllowAnonymous]
    public async Task<IActionResult> Show(string slug, string sign) =>
        await door.FindAsync(slug) is { } here && Indicators.FromKey(sign) is { } indicator
            ? View("Evidence", await evidence.RunAsync(here, indicator))
            : NotFound();
}
