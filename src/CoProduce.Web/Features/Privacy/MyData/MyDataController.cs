using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>What the forum knows about somebody: where to see it, change it, save it or have it taken away.</summary>
[Route("my-data"), BeforeAgreement]
public class MyDataController : Controller
{
    [HttpGet("")]
    public IActionResult Show() => View("Index");
}
