using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safeguarding;

/// <summary>Anyone who reads something that worries them can pass it to the safeguarding leads. It goes from everyone else's view at once.</summary>
[Route("projects/{slug}/said/{number:int}/worried"), WhilePaused]
public class PassController(CoProduceDbContext db, ProjectDoor door, Worries worries, Post post, Viewer viewer, TimeProvider clock) : Controller
{
    private const string PassView = "/Features/Safeguarding/Pass.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number) => await FindAsync(slug, number) is var (here, said) ? View(PassView, Page(here, said, new PassForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Pass(string slug, int number, [Bind(Prefix = "Form")] PassForm form)
    {
        if (await FindAsync(slug, number) is not var (here, said))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(PassView, Page(here, said, form));
        }

        await worries.TellAsync(new Worry(new PassedOn(said.Text, form.Why).Written, RaisedById: viewer.PersonId, ContributionId: said.Id));
        said.PassToSafeguarding(clock.Now());
        await post.TellAsync([said.PersonToTell], "Thank you for what you told us. Please read this", $"{here.Url}/said/{number}");
        await db.SaveChangesAsync();
        return this.GoTo("/worried/thank-you");
    }

    private static PassPage Page(ProjectPlace here, Contribution said, PassForm form) => new($"{here.Url}/said/{said.Number}", said.Kind, said.Text, here.Name, form);

    private async Task<(ProjectPlace Here, Contribution Said)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here
        && await db.Contributions.Include(c => c.Author).Include(c => c.Earlier).Include(c => c.Reuse).AsSplitQuery().Where(c => c.ProjectId == here.Id && c.Number == number && c.WithdrawnAt == null).ReadableBy(here.Standing).SingleOrDefaultAsync() is { } said
            ? (here, said)
            : null;
}
