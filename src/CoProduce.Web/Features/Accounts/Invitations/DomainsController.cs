using CoProduce.Data;
using CoProduce.Domain.Invitations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>The email domains whose people work in services. Forum staff keep the list.</summary>
[Route("forum/domains")]
public class DomainsController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    private const int Most = 200;

    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Domains", await PageAsync(new DomainForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Add([Bind(Prefix = "Form")] DomainForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var added = ModelState.IsValid ? new ApprovedDomain(form.Domain!, viewer.PersonId!.Value, clock.Now()) : null;
        if (added is not null && await db.ApprovedDomains.AnyAsync(d => d.Domain == added.Domain && d.TakenOffAt == null))
        {
            ModelState.AddModelError("Form.Domain", "That one is on the list already.");
        }

        if (added is null || !ModelState.IsValid)
        {
            return this.TryAgain("Domains", await PageAsync(form));
        }

        db.Add(added);
        await db.SaveChangesAsync();
        return this.GoTo(InvitationLinks.Domains(), "It is on the list. Whoever confirms an email from there can join projects at once.");
    }

    [HttpPost("{domain:int}/take-off")]
    public async Task<IActionResult> TakeOff(int domain)
    {
        if (!viewer.IsStaff || await db.ApprovedDomains.SingleOrDefaultAsync(d => d.Id == domain) is not { } found)
        {
            return NotFound();
        }

        found.TakeOff(viewer.PersonId!.Value, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(InvitationLinks.Domains(), "It is off the list. Those who are in stay in; new people wait for our yes.");
    }

    private async Task<DomainsPage> PageAsync(DomainForm form) =>
        new(
            await (
                from d in db.ApprovedDomains.AsNoTracking()
                join adder in db.People on d.AddedById equals adder.Id
                join off in db.People on d.TakenOffById equals off.Id into offs
                from off in offs.DefaultIfEmpty()
                orderby d.TakenOffAt != null, d.Domain, d.Id
                select new DomainRow(d.Id, d.Domain, adder.DisplayName, d.AddedAt, off == null ? null : off.DisplayName, d.TakenOffAt)
            )
                .Take(Most)
                .ToListAsync(),
            form
        );
}
