using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    public Task<Session> SessionAsync(
        int inDays,
        int hour,
        string title,
        string purpose,
        SessionForm form,
        string? place,
        string? link,
        string help,
        params string[] coming
    ) => SessionAsync(forum.DaysAgo(-inDays, hour), title, purpose, form, place, link, help, coming);

    private async Task<Session> SessionAsync(
        DateTime starts,
        string title,
        string purpose,
        SessionForm form,
        string? place,
        string? link,
        string help,
        params string[] coming
    )
    {
        var session = new Session(
            await db.NextNumberAsync(project.Id, NumberOf.Session),
            project.Id,
            new Session.Plan(title, purpose, form, starts, starts.AddMinutes(90), place, link, help) { PlannedAt = starts.AddDays(-30) }
        );
        db.Add(session);
        await db.SaveChangesAsync();
        db.AddRange(coming.Select(name => new Rsvp(session, forum[name].Id, RsvpAnswer.Coming, starts.AddDays(-7))));
        await db.SaveChangesAsync();
        return session;
    }

    /// <summary>A break has nobody who raised it.</summary>
    public async Task<SessionAgenda> AgendaAsync(Session session, bool isSet, params (string? Who, string What, int? Minutes)[] items)
    {
        var (agenda, before) = (new SessionAgenda(session.Id), session.StartsAt.AddDays(-9));
        foreach (var (who, what, _) in items)
        {
            _ = who is null ? agenda.AddBreak(session, before) : agenda.Suggest(session, _table[who], what, NameShown.FirstName, before);
        }

        db.Add(agenda);
        await db.SaveChangesAsync();
        foreach (var (item, minutes) in agenda.Items.Zip(items, (item, written) => (item.Id, written.Minutes)))
        {
            agenda.GiveMinutes(session, item, minutes, before);
        }

        if (isSet)
        {
            agenda.Set(session, before);
        }

        await db.SaveChangesAsync();
        return agenda;
    }

    public async Task AlongAsync(Session session, string with, CompanionKind kind, string name)
    {
        var coming = await db.Rsvps.SingleAsync(c => c.SessionId == session.Id && c.PersonId == forum[with].Id);
        db.Add(new Companion(session, coming, 0, true, kind, forum.Needs.Seal(name), coming.SaidAt));
        await db.SaveChangesAsync();
    }

    public async Task CalledOffAsync(Session session)
    {
        session.Cancel(forum.DaysAgo(1));
        await db.SaveChangesAsync();
    }

    public async Task MaybeAsync(Session session, string name)
    {
        db.Add(new Rsvp(session, forum[name].Id, RsvpAnswer.Maybe, forum.DaysAgo(2)));
        await db.SaveChangesAsync();
    }
}
