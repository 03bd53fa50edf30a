using CoProduce.Data;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads words that were hidden, for the person who wrote them and for those who look again.</summary>
public class HiddenQuery(CoProduceDbContext db, Viewer viewer)
{
    public async Task<HiddenPage> RunAsync(ProjectPlace here, HiddenWords hiding)
    {
        var names = await db.NamesAsync([hiding.ByPersonId, hiding.AnsweredById]);
        var said = hiding.Which.ContributionId;
        var number = await db.Contributions.Where(c => c.Id == said).Select(c => c.Number).SingleAsync();
        return new HiddenPage(here, hiding, SaidLinks.Said(here.Slug, number), viewer.PersonId!.Value)
        {
            By = names.GetValueOrDefault(hiding.ByPersonId),
            AnsweredBy = hiding.AnsweredById is { } by ? names.GetValueOrDefault(by) : null,
        };
    }
}
