using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Reads somebody's own claims, and the projects that they may claim in.</summary>
public class MyPaymentsQuery(CoProduceDbContext db, ClaimRowsQuery rows, Viewer viewer)
{
    public async Task<MyPaymentsPage> RunAsync(ClaimForm form)
    {
        var me = viewer.PersonId;
        var projects = await (
            from x in db.Participants
            where x.PersonId == me && (x.State == ParticipantState.TakingPart || x.State == ParticipantState.Left)
            join p in db.Projects on x.ProjectId equals p.Id
            orderby p.Name
            select new { p.Id, p.Name }
        ).ToListAsync();
        return new MyPaymentsPage(
            await rows.RunAsync(db.Claims.Where(c => c.PersonId == me)),
            [.. projects.Select(p => new FormChoice($"{p.Id}", p.Name))],
            form
        );
    }
}
