using CoProduce.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Home;

/// <summary>Pages that say how this place works. Anyone may read them.</summary>
[AllowAnonymous]
public class HomeController(CoProduceDbContext db) : Controller
{
    [HttpGet("how-we-work")]
    public async Task<IActionResult> HowWeWork() => View(await db.PromiseAsync());

    [HttpGet("staying-safe")]
    public IActionResult StayingSafe() => View();

    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View();

    [HttpGet("privacy")]
    public IActionResult Privacy() => View();
}
