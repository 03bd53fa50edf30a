using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Feeds;
using CoProduce.Web.Features.Sessions.Rsvps;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Keeps what was planned, and tells those it concerns: with the news comes the entry for their calendar.</summary>
public class SessionPlanning(
    CoProduceDbContext db,
    RsvpPlaces places,
    SessionPeople people,
    Notifier post,
    ForumSettings forum,
    Viewer viewer,
    TimeProvider clock
)
{
    /// <summary>One session, or several on the same day of the week. Another time for a meeting remembers which meeting it is.</summary>
    public Task<IReadOnlyList<Session>> PlanAsync(ProjectPlace here, SessionPlanForm form, Session? like) =>
        db.TogetherAsync(async () =>
        {
            var runBy = await people.WhoRunsAsync(here, form);
            var made = new List<Session>();
            foreach (var day in form.Days())
            {
                made.Add(new Session(await db.NextNumberAsync(here.Id, NumberOf.Session), here.Id, PlanOf(here, form, day), like));
                db.Add(made[^1]);
            }

            await TellWhoRunsAsync(here, runBy, made[0]);
            await post.TellAsync(
                [.. (await db.TakingPartAsync(here)).Where(id => id != viewer.PersonId && id != runBy)],
                like is null ? "A session is planned. Say if you come" : "A session is held at another time too. Say if you come",
                SessionLinks.Session(here.Slug, made[0].Number)
            );
            await db.SaveChangesAsync();
            return (IReadOnlyList<Session>)made;
        });

    public async Task<bool> ChangeAsync(ProjectPlace here, Session session, SessionPlanForm form)
    {
        var (ranBefore, arrangedBefore) = (session.RunByParticipantId, session.ArrangedByPersonId);
        if (!here.Standing.MayNameOnSession)
        {
            RuleBrokenException.ThrowIf(session.WhyNotName(form.RunBy, form.ArrangedBy));
            (form.RunBy, form.ArrangedBy) = (ranBefore, arrangedBefore);
        }

        var runBy = await people.WhoRunsAsync(here, form);
        if (!session.Change(PlanOf(here, form, form.On!.Value)))
        {
            return false;
        }

        if (session.RunByParticipantId != ranBefore)
        {
            await TellWhoRunsAsync(here, runBy, session);
        }

        if (session.RunByParticipantId != ranBefore || session.ArrangedByPersonId != arrangedBefore)
        {
            await TellWhoSharedAsync(here, session);
        }

        await TellAsync(here, session, "A session you are coming to has changed");
        await places.RunAsync(session.Id);
        return true;
    }

    /// <summary>Nobody reads any more what people would have needed there.</summary>
    public async Task<int> CancelAsync(ProjectPlace here, Session session)
    {
        session.Cancel(clock.Now());
        db.RemoveRange(await db.SharedNeeds.Where(n => n.SessionId == session.Id).ToListAsync());
        await TellAsync(here, session, "A session you are coming to is cancelled");
        return session.Id;
    }

    /// <summary>Tells everyone who comes, may come or waits for a place, and saves.</summary>
    public async Task TellAsync(ProjectPlace here, Session session, string text)
    {
        var page = SessionLinks.Session(here.Slug, session.Number);
        var row = new CalendarRow(
            session.Id,
            session.Version,
            page,
            session.Title,
            session.StartsAt,
            session.EndsAt,
            session.CancelledAt is not null,
            session.Place,
            true
        );
        await post.TellAsync(await db.ComingAsync(here, session.Id), text, page, CalendarEntry.One(row, forum, clock.Now()));
        await db.SaveChangesAsync();
    }

    public Task<StageKey?> OpenStageAsync(ProjectPlace here) =>
        db
            .Stages.Where(s => s.ProjectId == here.Id && s.OpenedAt != null && s.ClosedAt == null)
            .OrderByDescending(s => s.OpenedAt)
            .Select(s => (StageKey?)s.Key)
            .FirstOrDefaultAsync();

    private Session.Plan PlanOf(ProjectPlace here, SessionPlanForm form, DateOnly on) =>
        form.ToPlan(on, clock.Now()) with
        {
            IsByFamiliesLead = here.Standing.MayLeadFor(Side.LivedExperience),
        };

    /// <summary>Whoever shared what they need hears that other people are named, and reads there who sees it now.</summary>
    private async Task TellWhoSharedAsync(ProjectPlace here, Session session) =>
        await post.TellAsync(
            await db.SharedNeeds.Where(n => n.SessionId == session.Id).Select(n => n.PersonId).Distinct().ToListAsync(),
            "Other people are named on a session. Look who reads what you need there",
            NeedLinks.ForSession(here.Slug, session.Number)
        );

    private async Task TellWhoRunsAsync(ProjectPlace here, int? person, Session session)
    {
        if (person is { } runs && runs != viewer.PersonId)
        {
            await post.TellAsync([runs], "You are down to run a session", SessionLinks.Session(here.Slug, session.Number));
        }
    }
}
