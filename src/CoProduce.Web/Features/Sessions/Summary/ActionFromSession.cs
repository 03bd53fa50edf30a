using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What people took on in a session: each thing becomes work of the project, and its owner is told.</summary>
public class ActionFromSession(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    /// <summary>Writes beside each row who was chosen. Nobody outside the project can be. What is work of the project already is not typed
    /// again.</summary>
    public async Task CompleteAsync(ProjectPlace here, int sessionId, SessionSummaryForm form)
    {
        var chosen = form.Actions.Select(a => a.Owner).OfType<int>().ToList();
        var people = await db
            .Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart && chosen.Contains(p.Id))
            .Select(p => new { p.Id, p.Person.DisplayName })
            .ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var taken = await db.Actions.Where(a => a.SessionId == sessionId).Select(a => new { a.What, a.ParticipantId }).ToListAsync();
        form.Actions.RemoveAll(a => taken.Exists(t => t.What == a.What?.Trim() && t.ParticipantId == a.Owner));
        foreach (var row in form.Actions)
        {
            row.OwnerName = people.GetValueOrDefault(row.Owner ?? 0);
            row.Owner = row.OwnerName is null ? null : row.Owner;
        }
    }

    /// <summary>To be called within a transaction: the numbers, the work and the mails belong together.</summary>
    public async Task FromAsync(ProjectPlace here, Session session, SessionSummary summary)
    {
        foreach (var thing in summary.HandOver())
        {
            db.Add(new AgreedAction(await db.NextNumberAsync(here.Id, NumberOf.Action), session, thing, clock.Now()));
            var owner = await db
                .Participants.Where(p => p.Id == thing.ParticipantId && !p.IsWrittenDown)
                .Select(p => p.PersonId)
                .ToListAsync();
            await post.TellAsync(
                owner,
                $"You took something on in a session. It is due by {thing.Due!.Value.Day()}",
                ProjectLinks.Actions(here.Slug)
            );
        }
    }
}
