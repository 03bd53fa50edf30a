using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Reads what came of a session. What people said is read afresh each time, so that words taken back are gone from here
/// too.</summary>
public class SessionSummaryQuery(CoProduceDbContext db, ActionsQuery work)
{
    private const int MostSaid = 200;

    public async Task<SessionSummaryPage?> RunAsync(ProjectPlace here, int number)
    {
        var found = await db
            .Sessions.AsNoTracking()
            .Where(s => s.ProjectId == here.Id && s.Number == number && s.CancelledAt == null)
            .Select(s => new
            {
                s.Id,
                s.Title,
                s.StartsAt,
                s.EndsAt,
                Summary = db
                    .SessionSummaries.Where(x => x.SessionId == s.Id)
                    .Select(x => new
                    {
                        x.Id,
                        x.Heard,
                        x.ToDecide,
                        x.WhatNext,
                        x.PublishedAt,
                    })
                    .FirstOrDefault(),
                Families = db.Attendances.Count(a =>
                    a.SessionId == s.Id && db.Participants.Any(p => p.Id == a.ParticipantId && p.Hat != Hat.Professional)
                ),
                Professionals = db.Attendances.Count(a =>
                    a.SessionId == s.Id && db.Participants.Any(p => p.Id == a.ParticipantId && p.Hat == Hat.Professional)
                ),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var (written, id) = (found.Summary, found.Summary?.Id ?? 0);
        var said = await db
            .SaidLive.AsNoTracking()
            .StillThere()
            .Where(l => db.LiveRooms.Any(r => r.Id == l.RoomId && r.SessionId == found.Id))
            .OrderBy(l => l.Said.Hat == Hat.Professional)
            .ThenBy(l => l.Id)
            .Take(MostSaid)
            .Select(l => new SessionHeardRow(l.Said.Number, l.Said.Text, l.Said.Hat, l.Said.Author.Person.UsualHat))
            .ToListAsync();
        var actions = await db
            .SessionSummaries.Where(x => x.Id == id)
            .SelectMany(x => x.Actions)
            .OrderBy(a => a.Id)
            .Select(a => new DoingRow(a.What, a.Owner, a.Due))
            .ToListAsync();
        return new SessionSummaryPage(
            here,
            number,
            found.Title,
            found.StartsAt,
            written?.PublishedAt,
            SessionSummary.DueOn(found.EndsAt.ForumDay(), await db.CalendarAsync()),
            written?.PublishedAt is not null || here.Standing.MayRunSession
                ? new CameOfSession(
                    written?.Heard ?? "",
                    written?.ToDecide,
                    written?.WhatNext,
                    actions,
                    await work.RunAsync(here.Id, a => a.SessionId == found.Id),
                    found.Families,
                    found.Professionals
                )
                : null,
            new SaidInSession(here.Slug, said)
        );
    }
}
