using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Gives somebody who was asked in a seat at a project's table, and welcomes them. Some wait for a yes. Saved with what comes
/// next.</summary>
public class Seating(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    public async Task<bool> AdmitAsync(
        int projectId,
        string name,
        string slug,
        Person person,
        Hat hat,
        Standing? by,
        int? invitedById = null
    )
    {
        var seat = await db
            .Participants.Include(p => p.Person)
            .SingleOrDefaultAsync(p => p.ProjectId == projectId && p.PersonId == person.Id)
            ?? db.Add(new Participant(projectId, person, hat, clock.Now(), by is not null)).Entity;
        if (seat.State is not ParticipantState.Asked)
        {
            seat.AskAgain(hat, clock.Now(), by is not null);
        }

        if (seat.WhyNotLetIn(by) is not null)
        {
            await post.TellAsync(await WhoAnswersAsync(seat), $"Somebody waits to join “{name}”", PeopleLinks.People(slug));
            return false;
        }

        seat.Admit(clock.Now(), by?.PersonId ?? invitedById);
        await post.TellAsync([person.Id], $"Welcome to “{name}”", PeopleLinks.Agreement(slug));
        return true;
    }

    private async Task<List<int>> WhoAnswersAsync(Participant seat) =>
        seat.IsAlsoServices
            ? await db
                .Participants.WhoLead()
                .Where(p => p.ProjectId == seat.ProjectId && p.Hat != Hat.Professional)
                .Select(p => p.PersonId)
                .ToListAsync()
            : await db.StaffAsync();
}
