using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace CoProduce.Web.Features.Site.Home;

/// <summary>Pages that say how this place works. Anyone may read them.</summary>
[AllowAnonymous, BeforeSecondStep]
public class HomeController(CoProduceDbContext db) : Controller
{
    [HttpGet("how-we-work")]
    public async Task<IActionResult> HowWeWork()
    {
        var promise = await db.PromiseAsync();
        return View(new HowWeWorkPage(promise.QuestionDays, promise.OtherDays));
    }

    [HttpGet("staying-safe"), OutputCache(PolicyName = ProxySetup.SameForEveryone)]
    public IActionResult StayingSafe() => View();

    [HttpGet("accessibility"), OutputCache(PolicyName = ProxySetup.SameForEveryone)]
    public IActionResult Accessibility() => View();

    [HttpGet("privacy"), OutputCache(PolicyName = ProxySetup.SameForEveryone)]
    public IActionResult Privacy() => View();
}
