using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.ReadingSettings;

/// <summary>Lets anyone choose how pages look to them. Kept on this device and, when signed in, on the account.</summary>
[Route("reading-settings"), AllowAnonymous, BeforeSecondStep]
public class ReadingSettingsController(CoProduceDbContext db, Viewer viewer) : Controller
{
    [HttpGet]
    public IActionResult Edit() => View(ReadingForm.From(ReadingChoices.From(Request)));

    [HttpPost]
    public async Task<IActionResult> Save(ReadingForm form)
    {
        RuleBrokenException.ThrowIf(ReadingChoices.AreOffered(form.Theme, form.Text, form.Spacing, form.Motion) ? null : KnownChoices.Why);
        var written = ReadingChoices.Read($"{form.Theme}.{form.Text}.{form.Spacing}.{form.Motion}").Written;
        ReadingChoices.Remember(HttpContext, written);
        if (viewer.AccountId is { } account)
        {
            await db.Users.Where(a => a.Id == account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Reading, written));
        }

        return this.GoTo(SiteLinks.ReadingSettings(), "Saved. This is how pages will look from now on.");
    }
}
