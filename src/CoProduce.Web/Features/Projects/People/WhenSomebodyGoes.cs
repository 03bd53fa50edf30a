using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>
/// The one list of what follows when somebody leaves, is removed or is forgotten. What they said stays. Reminders, results, mails of the
/// project, talk and rewording end by themselves: each asks who takes part. So does their lead, facilitating and replying.
/// </summary>
public class WhenSomebodyGoes(CoProduceDbContext db, IGivePlacesBack places, Notifier post, TimeProvider clock) : IWhenSomebodyGoes
{
    public Task<int> GoneAsync(int personId, int? projectId = null) =>
        db.TogetherAsync(async () =>
        {
            var seats = await db
                .Participants.Where(p => p.PersonId == personId && (projectId == null || p.ProjectId == projectId))
                .Select(p => new { p.Id, p.ProjectId })
                .ToListAsync();
            foreach (var seat in seats)
            {
                await NameNobodyAsync(seat.Id, personId, seat.ProjectId);
                await HandWorkBackAsync(seat.Id, personId, seat.ProjectId);
                await EndInvitationsAsync(personId, seat.ProjectId);
                await db.SaveChangesAsync();
            }

            return await places.GiveBackAsync(personId, projectId);
        });

    /// <summary>Whoever is paused keeps what is theirs. Others have their places until they are back, nothing is sent to them, and
    /// what they were to run or to answer for they cannot do.</summary>
    public Task<int> AwayAsync(int personId) => places.LookAgainAsync(personId);

    /// <summary>They run and arrange no session that is to come. What people need is seen again by those who run the project.</summary>
    private async Task NameNobodyAsync(int seat, int personId, int projectId)
    {
        var now = clock.Now();
        var sessions = await db
            .Sessions.Where(s => s.ProjectId == projectId && s.EndsAt > now && s.CancelledAt == null)
            .Where(s => s.RunByParticipantId == seat || s.ArrangedByPersonId == personId)
            .ToListAsync();
        sessions.ForEach(s => s.NameNobody(seat, personId));
        if (sessions.Count > 0)
        {
            var at = (string slug) => SessionLinks.Session(slug, sessions[0].Number);
            await TellLeadsAsync(projectId, "Nobody is named for a session any more. Please name somebody", at);
        }
    }

    /// <summary>What they took on goes back to the leads, and so does what a summary that is not published yet says they will do.</summary>
    private async Task HandWorkBackAsync(int seat, int personId, int projectId)
    {
        var work = await db.Actions.Where(a => a.ParticipantId == seat && a.DoneAt == null).ToListAsync();
        work.ForEach(a => a.GoBackToTheLeads());
        var unpublished = await db
            .SessionSummaries.Where(s => s.PublishedAt == null)
            .SelectMany(s => s.Actions)
            .Where(a => a.ParticipantId == seat)
            .ToListAsync();
        unpublished.ForEach(a => a.GoBackToTheLeads());
        if (work.Count + await NameNoLongerAsync(personId, projectId) > 0)
        {
            await TellLeadsAsync(projectId, "Work has come back to the leads. Please see who does it", ProjectLinks.Actions);
        }
    }

    /// <summary>Where only their name was typed, and nobody else at the table is called so.</summary>
    private async Task<int> NameNoLongerAsync(int personId, int projectId)
    {
        var name = await db.People.Where(p => p.Id == personId).Select(p => p.DisplayName).SingleAsync();
        var others = db.TakingPartNow().Where(p => p.ProjectId == projectId && p.PersonId != personId);
        var named = await db
            .Actions.Where(a => a.ProjectId == projectId && a.ParticipantId == null && a.DoneAt == null && a.Owner.Contains(name))
            .Where(a => !others.Any(p => p.Person.DisplayName == name))
            .ToListAsync();
        named.ForEach(a => a.NameNoLonger(name));
        return named.Count(a => !a.Owner.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>Nobody comes in by the word of somebody who is not there. The forum's own invitations stay.</summary>
    private async Task EndInvitationsAsync(int personId, int projectId)
    {
        var invitations = await db
            .Invitations.Where(i => i.InvitedById == personId && i.ProjectId == projectId && !i.IsFromForum)
            .Where(i => i.AcceptedAt == null && i.TakenBackAt == null)
            .ToListAsync();
        invitations.ForEach(i => i.TakeBack(personId, clock.Now()));
    }

    private async Task TellLeadsAsync(int projectId, string what, Func<string, string> page) =>
        await post.TellAsync(
            await db.TakingPartNow().WhoLead().Where(p => p.ProjectId == projectId).Select(p => p.PersonId).ToListAsync(),
            what,
            page(await db.Projects.Where(p => p.Id == projectId).Select(p => p.Slug).SingleAsync())
        );
}
