using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Reads how somebody stands before projects, as the records are now.</summary>
public class ProjectStandings(CoProduceDbContext db, TimeProvider clock)
{
    /// <summary>Who stands there. Null is somebody whom no project knows.</summary>
    public record Who(int? PersonId, ForumDuties Duties, bool IsUnder18);

    public static Who Of(Viewer viewer) => new(viewer.WaitsForCarer ? null : viewer.PersonId, viewer.Duties, viewer.IsUnder18);

    /// <summary>Where they take part.</summary>
    public Task<List<ProjectPlace>> OfTheirsAsync(Who who) =>
        ReadAsync(db.Projects.Where(p => db.Participants.WhoTakePart().Any(x => x.ProjectId == p.Id && x.PersonId == who.PersonId)), who);

    public async Task<List<ProjectPlace>> ReadAsync(IQueryable<Project> projects, Who who, int? session = null)
    {
        var me = who.PersonId;
        var rows = await projects
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.State,
                p.Joining,
                p.AgreementNumber,
                IsDone = db.Projects.AreDone().Any(x => x.Id == p.Id),
                PausedAt = db.ProjectPauses.Where(x => x.ProjectId == p.Id).Select(x => (DateTime?)x.At).FirstOrDefault(),
                Mine = db
                    .Participants.Where(x => x.ProjectId == p.Id && x.PersonId == me)
                    .Select(x => new
                    {
                        x.Id,
                        x.State,
                        x.Hat,
                        x.IsCoLead,
                        x.IsFacilitator,
                        x.AgreedTo,
                        x.Person.TrainedAt,
                        x.Person.UsualHat,
                        IsAskedToLead = x.AskedToLead != null && x.AskedToLead.DeclinedAt == null,
                    })
                    .FirstOrDefault(),
                Session = db
                    .Sessions.Where(x => x.ProjectId == p.Id && x.Number == session)
                    .Select(x => new NamedOnSession(x.RunByParticipantId, x.ArrangedByPersonId, x.RunsSince, x.ArrangesSince))
                    .FirstOrDefault(),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(found => new ProjectPlace(
                found.Id,
                found.Slug,
                found.Name,
                new Standing
                {
                    ProjectState = found.State,
                    Joining = found.Joining,
                    AgreementNumber = found.AgreementNumber,
                    PersonId = me,
                    Duties = who.Duties,
                    ParticipantId = found.Mine?.Id,
                    State = found.Mine?.State,
                    Hat = found.Mine?.Hat,
                    UsualHat = found.Mine?.UsualHat,
                    IsCoLead = found.Mine?.IsCoLead ?? false,
                    IsFacilitator = found.Mine?.IsFacilitator ?? false,
                    AgreedTo = found.Mine?.AgreedTo,
                    IsTrained = Person.WasTrained(found.Mine?.TrainedAt, clock.Now()),
                    IsUnder18 = who.IsUnder18,
                    IsDone = found.IsDone,
                    Session = found.Session,
                }
            )
            {
                PausedAt = found.PausedAt,
                IsAskedToLead = found.Mine is { IsAskedToLead: true },
            }),
        ];
    }
}
