using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>A new wording of how people treat each other. Everyone is asked again, and so is the sponsor.</summary>
[Route("projects/{slug}/agreement/new")]
public class AgreementController(CoProduceDbContext db, ProjectAccess door, Notifier post, TimeProvider clock) : Controller
{
    private const string RewordView = "Reword";

    [HttpGet("")]
    public async Task<IActionResult> Reword(string slug) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
            ? View(RewordView, new RewordAgreementPage(here, AgreementForm.From(await FindAsync(here))))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Publish(string slug, [Bind(Prefix = "Form")] AgreementForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(RewordView, new RewordAgreementPage(here, form));
        }

        var project = await FindAsync(here);
        if (form.Missed(AgreementForm.From(project)) is { Count: > 0 } missed)
        {
            return this.ShowBoth(RewordView, new RewordAgreementPage(here, form), missed);
        }

        project.RewordAgreement(form.Text!, clock.Now());
        var page = PeopleLinks.Agreement(here.Slug);
        await post.TellAsync(await db.TableAsync(here.Id), $"The working agreement of “{here.Name}” has new words", page);
        await db.SaveChangesAsync();
        return this.GoTo(page, "Published. Everyone is asked to say yes again before they next speak.");
    }

    private Task<Project> FindAsync(ProjectPlace here) => db.Projects.Include(p => p.Agreements).SingleAsync(p => p.Id == here.Id);
}
