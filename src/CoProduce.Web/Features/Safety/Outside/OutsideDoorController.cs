using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Where the contact outside shows their passphrase. Nothing of the worry is shown before.</summary>
[AllowAnonymous, Route("outside/{secret:length(64)}"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class OutsideDoorController(OutsideDoor door, SignInThrottle tries) : Controller
{
    private const int MostWrong = 5;

    [HttpGet("")]
    public async Task<IActionResult> Door(string secret) =>
        await door.BeforeAsync(secret) is null ? this.LinkEnded() : View("Door", new OutsideDoorPage(secret, new PassphraseForm()));

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Open(string secret, [Bind(Prefix = "Form")] PassphraseForm form)
    {
        if (await door.BeforeAsync(secret) is not { } place)
        {
            return this.LinkEnded();
        }

        var what = $"outside:{place.Contact.Id}";
        if (ModelState.IsValid && !await tries.TakeAsync(what, MostWrong))
        {
            return this.TooOften();
        }

        if (!ModelState.IsValid || !await door.OpenAsync(place, form.Password!))
        {
            ModelState.AddModelError("Form.Password", "That is not your passphrase.");
            return this.TryAgain("Door", new OutsideDoorPage(secret, form));
        }

        await tries.GiveBackAsync(what);
        return LocalRedirect(place.WorryUrl);
    }
}
