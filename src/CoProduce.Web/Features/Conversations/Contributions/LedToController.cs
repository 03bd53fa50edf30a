using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Those who run a project say where somebody's words led. The person is told, and can say whether it is so.</summary>
[Route("projects/{slug}/said/{number:int}/links")]
public class LedToController(
    CoProduceDbContext db,
    ProjectAccess door,
    SaidFactsQuery facts,
    SaidQuery pages,
    Notifier post,
    TimeProvider clock
) : Controller
{
    private const string IsItSo = "Something you said led to something. Please tell us if that is right";

    [HttpPost("")]
    public async Task<IActionResult> ShowWhereItLed(string slug, int number, [Bind(Prefix = "Link")] LinkForm form)
    {
        if (await door.FindAsync(slug) is not { Standing.MayRun: true } here || await facts.RunAsync(here, number) is not { } words)
        {
            return NotFound();
        }

        var url = SaidLinks.Said(here.Slug, number);
        if (await CheckAsync(here, words, form) is not { } link)
        {
            return this.TryAgain("Said", (await pages.RunAsync(here, number, typed: new SaidForms { Link = form }))!);
        }

        if (await IsThereAsync(link))
        {
            return this.GoTo(url, "That was already there.");
        }

        db.Add(link);
        var said = await db.Contributions.Include(c => c.Author).SingleAsync(c => c.Id == words.Id);
        await post.TellAsync([said.PersonToTell], IsItSo, url);
        await db.SaveChangesAsync();
        return this.GoTo(url, "It is there. The person who spoke has been told, and can say whether it is so.");
    }

    private async Task<InfluenceLink?> CheckAsync(ProjectPlace here, SaidFacts words, LinkForm form)
    {
        var link = ModelState.IsValid ? await LinkAsync(here, words, form) : null;
        this.Refuse("Link.Number", ModelState.IsValid && link is null ? "We could not find that number in this project." : null);
        return link;
    }

    private Task<bool> IsThereAsync(InfluenceLink link) =>
        db.InfluenceLinks.AnyAsync(l =>
            l.ContributionId == link.ContributionId
            && l.DecisionId == link.DecisionId
            && l.ActionId == link.ActionId
            && l.LaterId == link.LaterId
        );

    private async Task<InfluenceLink?> LinkAsync(ProjectPlace here, SaidFacts said, LinkForm form) =>
        form.To switch
        {
            LedTo.Decision => await db
                .Decisions.Where(d => d.ProjectId == here.Id && d.Number == form.Number)
                .Select(d => (int?)d.Id)
                .SingleOrDefaultAsync()
                is { } id
                ? new InfluenceLink(said.Id, clock.Now(), decisionId: id)
                : null,
            LedTo.Action => await db
                .Actions.Where(a => a.ProjectId == here.Id && a.Number == form.Number)
                .Select(a => (int?)a.Id)
                .SingleOrDefaultAsync()
                is { } id
                ? new InfluenceLink(said.Id, clock.Now(), actionId: id)
                : null,
            _ => await db
                .Contributions.Where(c => c.ProjectId == here.Id && c.Number == form.Number && c.SaidAt >= said.SaidAt)
                .Select(c => (long?)c.Id)
                .SingleOrDefaultAsync()
                is { } id
                ? new InfluenceLink(said.Id, clock.Now(), laterId: id)
                : null,
        };
}
