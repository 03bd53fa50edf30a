using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Reads who was written down before: whoever runs the project sees them all; a grown-up, the children they wrote for.</summary>
public class OnBehalfQuery(CoProduceDbContext db)
{
    public async Task<OnBehalfPage> RunAsync(ProjectPlace here, StageKey stage, OnBehalfForm form)
    {
        var state = await db.Stages.Where(s => s.ProjectId == here.Id && s.Key == stage).Select(s => s.State).SingleAsync();
        var me = here.Standing.PersonId;
        var known = await db
            .Participants.AsNoTracking()
            .Where(p =>
                p.ProjectId == here.Id
                && p.IsWrittenDown
                && (
                    form.IsForAChild
                        ? p.Hat == Hat.YoungPerson && db.Contributions.Any(c => c.AuthorId == p.Id && c.TakenDown!.ByPersonId == me)
                        : here.Standing.MayTakeDown
                )
            )
            .OrderBy(p => p.Person.DisplayName)
            .Take(200)
            .Select(p => new
            {
                p.Id,
                p.Person.DisplayName,
                p.Hat,
            })
            .ToListAsync();
        return new OnBehalfPage(
            here,
            stage,
            state,
            [
                new FormChoice("", "Somebody new"),
                .. known.Select(k => new FormChoice(
                    k.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    $"{k.DisplayName} ({k.Hat.Words().ToLowerInvariant()})"
                )),
            ],
            form
        );
    }
}
