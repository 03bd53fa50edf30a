using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Gives somebody who was asked in a seat at a project's table, and welcomes them. Saved with what comes next.</summary>
public class Seating(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    public async Task AdmitAsync(int projectId, string name, string slug, Person person, Hat hat, int? byPersonId = null)
    {
        var seat = await db
            .Participants.Include(p => p.Person)
            .SingleOrDefaultAsync(p => p.ProjectId == projectId && p.PersonId == person.Id)
            ?? db.Add(new Participant(projectId, person, hat, clock.Now())).Entity;
        if (seat.State is not ParticipantState.Asked)
        {
            seat.AskAgain(hat, clock.Now());
        }

        seat.Admit(clock.Now(), byPersonId);
        await post.TellAsync([person.Id], $"Welcome to “{name}”", PeopleLinks.Agreement(slug));
    }
}
