using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Projects.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Seats people in the projects they were invited to.</summary>
public class InvitedSeats(CoProduceDbContext db, Seating seating)
{
    /// <summary>Somebody who works in services and whom the forum does not know yet comes in once the forum has said yes.</summary>
    public async Task GiveAsync(int? projectId, Person person, Hat hat, int invitedById)
    {
        if (
            await db
                .Projects.Where(p => p.Id == projectId && p.State != ProjectState.Archived)
                .Select(p => new
                {
                    p.Id,
                    p.Name,
                    p.Slug,
                })
                .SingleOrDefaultAsync()
                is { } project
            && Participant.WhyNotJoin(person, hat) is null
            && !await db.Participants.AnyAsync(p =>
                p.ProjectId == project.Id && p.PersonId == person.Id && p.State == ParticipantState.TakingPart
            )
        )
        {
            await seating.AdmitAsync(project.Id, project.Name, project.Slug, person, hat, by: null, invitedById);
        }
    }

    /// <summary>Somebody under 18 comes in once they and their carer have said yes. Whoever went or was asked to leave stays
    /// away.</summary>
    public async Task GiveAsync(Person youngPerson)
    {
        foreach (
            var invited in await db
                .Invitations.Where(i =>
                    i.AcceptedById == youngPerson.Id
                    && i.Band != null
                    && i.ProjectId != null
                    && !db.Participants.Any(p => p.ProjectId == i.ProjectId && p.PersonId == youngPerson.Id)
                )
                .GroupBy(i => i.ProjectId)
                .Select(g => new { ProjectId = g.Key, InvitedById = g.Min(i => i.InvitedById) })
                .ToListAsync()
        )
        {
            await GiveAsync(invited.ProjectId, youngPerson, Hat.YoungPerson, invited.InvitedById);
        }
    }
}
