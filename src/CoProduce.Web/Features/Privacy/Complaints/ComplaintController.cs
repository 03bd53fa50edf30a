using CoProduce.Data;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>Anyone can complain about what the forum does with their data, with an account or without.</summary>
[Route("complaint"), AllowAnonymous, BeforeAgreement]
public class ComplaintController(CoProduceDbContext db, Notifier post, Viewer viewer, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Complain", await PageAsync(new ComplaintForm()));

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Complain([Bind(Prefix = "Form")] ComplaintForm form)
    {
        if (DataComplaint.WhyNot(viewer.PersonId, form.Contact) is { } why)
        {
            ModelState.AddModelError("Form.Contact", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Complain", await PageAsync(form));
        }

        db.Add(new DataComplaint(form.Words!, viewer.PersonId, viewer.IsSignedIn ? null : form.Contact, clock.Now()));
        await post.TellAsync(await db.StaffAsync(), "Somebody complains about what we do with their data", PrivacyLinks.Complaints());
        await db.SaveChangesAsync();
        return this.GoTo(viewer.IsSignedIn ? PrivacyLinks.Complain() : PrivacyLinks.ComplaintThankYou(), "We have your complaint.");
    }

    [HttpGet("thank-you")]
    public IActionResult ThankYou() => View();

    private async Task<ComplaintPage> PageAsync(ComplaintForm form)
    {
        var me = viewer.PersonId;
        var mine = me is null
            ? []
            : await db.DataComplaints.AsNoTracking().Where(c => c.ByPersonId == me).OrderByDescending(c => c.Id).ToListAsync();
        return new ComplaintPage(viewer.IsSignedIn, [.. mine.Select(ComplaintWords.Of)], form);
    }
}
