using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Reads who came, and who could have, for those who write a session up.</summary>
public class WriteSessionSummaryQuery(CoProduceDbContext db)
{
    private const int MostPeople = 300;

    public async Task<WriteSessionSummaryPage> RunAsync(SessionSummaryPage session, SessionSummaryForm form)
    {
        var people = await db
            .Participants.AsNoTracking()
            .Where(p => p.ProjectId == session.Project.Id && p.State == ParticipantState.TakingPart)
            .OrderBy(p => p.Hat == Hat.Professional)
            .ThenBy(p => p.Person.DisplayName)
            .Take(MostPeople)
            .Select(p => new
            {
                Row = new CameRow(p.Id, p.Person.DisplayName, p.Hat),
                Came = db.Attendances.Any(a =>
                    a.ParticipantId == p.Id
                    && db.Sessions.Any(s => s.Id == a.SessionId && s.ProjectId == session.Project.Id && s.Number == session.Number)
                ),
            })
            .ToListAsync();
        return new WriteSessionSummaryPage(
            session,
            [.. people.Where(p => p.Came).Select(p => p.Row)],
            [.. people.Where(p => !p.Came).Select(p => p.Row)],
            form
        );
    }
}
