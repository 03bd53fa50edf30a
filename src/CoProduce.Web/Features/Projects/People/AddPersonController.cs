using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Forum staff bring somebody to the table themselves, such as the two leads before a project is published.</summary>
[Route("projects/{slug}/people/add")]
public class AddPersonController(CoProduceDbContext db, ProjectAccess door, Seating seating) : Controller
{
    private const string AddView = "Add";

    [HttpGet("")]
    public async Task<IActionResult> Add(string slug) =>
        await door.FindAsync(slug) is { Standing.IsStaff: true } here
            ? View(AddView, new AddPersonPage(here, new AddPersonForm()))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Invite(string slug, [Bind(Prefix = "Form")] AddPersonForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.IsStaff: true } here)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(here.Standing.WhyAskNobody);
        var email = EmailAddress.Normalised(form.Email ?? "");
        var person = await db.Users.Where(a => a.NormalizedEmail == email && a.EmailConfirmed).Select(a => a.Person).SingleOrDefaultAsync();
        if (ModelState.IsValid && person is null)
        {
            ModelState.AddModelError("Form.Email", "Nobody has an account with that email yet. Ask them to make one first.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(AddView, new AddPersonPage(here, form));
        }

        var isIn = await seating.AdmitAsync(here.Id, here.Name, here.Slug, person!, form.Hat!.Value, here.Standing);
        await db.SaveChangesAsync();
        return this.GoTo(PeopleLinks.People(here.Slug), Done(person!.DisplayName, isIn));
    }

    private static string Done(string name, bool isIn) =>
        isIn
            ? $"{name} is in. We have sent a welcome."
            : $"{name} is known here as somebody who works in services. The lead for families has to agree, and is asked.";
}
