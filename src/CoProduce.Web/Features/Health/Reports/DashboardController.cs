using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>How together all projects are, for forum staff.</summary>
[Route("forum/health")]
public class DashboardController(CoProduceDbContext db, ForumFiguresQuery figures, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var plans = await db
            .RedPlans.AsNoTracking()
            .Select(p => new PlanFacts(p.ProjectId, p.Indicator, p.ReviewOn, p.AgreedAt != null))
            .ToListAsync();
        return View("Dashboard", new DashboardPage(await figures.RunAsync(), plans, clock.Today()));
    }
}
