using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Somebody who was not let in, or was asked to leave, reads why, and whom to ask. Nobody else does.</summary>
public class WhyOutController(CoProduceDbContext db, Viewer viewer, ForumSettings forum) : Controller
{
    private WhyOutPage PageOf(string project, ParticipantState state, string reason) =>
        new(project, state is ParticipantState.Removed, reason, forum);

    [HttpGet("projects/{slug}/why")]
    public async Task<IActionResult> Show(string slug)
    {
        var mine = await (
            from p in db.Participants.AsNoTracking()
            join x in db.Projects on p.ProjectId equals x.Id
            where x.Slug == slug && p.PersonId == viewer.PersonId
            where p.State == ParticipantState.Removed || p.State == ParticipantState.NotAdmitted
            select new
            {
                x.Name,
                p.State,
                p.ReasonGiven,
                p.IsForSafety,
            }
        ).SingleOrDefaultAsync();
        return mine is null
            ? NotFound()
            : View("Why", PageOf(mine.Name, mine.State, Participant.ReasonRead(mine.ReasonGiven, mine.IsForSafety)));
    }
}
