using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>The one way into a project. What it does not hand out does not exist, as far as the visitor can tell.</summary>
public class ProjectAccess(CoProduceDbContext db, Viewer viewer, IHttpContextAccessor http, TimeProvider clock)
{
    public Task<ProjectPlace?> FindAsync(string slug) => FindAsync(slug, null);

    /// <summary>The project with one of its sessions: whoever is named on that one may do more.</summary>
    public Task<ProjectPlace?> FindAtSessionAsync(string slug, int number) => FindAsync(slug, number);

    private async Task<ProjectPlace?> FindAsync(string slug, int? session)
    {
        var (me, known) = (viewer.WaitsForCarer ? null : viewer.PersonId, Project.Known(slug));
        var found = await db
            .Projects.Where(p => p.Slug == known)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.State,
                p.Joining,
                p.AgreementNumber,
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
                    })
                    .FirstOrDefault(),
                Session = db
                    .Sessions.Where(x => x.ProjectId == p.Id && x.Number == session)
                    .Select(x => new NamedOnSession(x.RunByParticipantId, x.ArrangedByPersonId))
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var standing = new Standing
        {
            ProjectState = found.State,
            Joining = found.Joining,
            AgreementNumber = found.AgreementNumber,
            PersonId = me,
            Duties = viewer.Duties,
            ParticipantId = found.Mine?.Id,
            State = found.Mine?.State,
            Hat = found.Mine?.Hat,
            UsualHat = found.Mine?.UsualHat,
            IsCoLead = found.Mine?.IsCoLead ?? false,
            IsFacilitator = found.Mine?.IsFacilitator ?? false,
            AgreedTo = found.Mine?.AgreedTo,
            IsTrained = Person.WasTrained(found.Mine?.TrainedAt, clock.GetUtcNow().UtcDateTime),
            Session = found.Session,
        };
        if (!standing.MaySeeProject)
        {
            return null;
        }

        RuleBrokenException.ThrowIf(Changes && !Has<WhenFinishedAttribute>() ? Project.WhyFinished(found.State) : null);
        RuleBrokenException.ThrowIf(found.PausedAt is not null && Changes ? ProjectPause.Why : null);
        RuleBrokenException.ThrowIf(Changes && !Has<BeforeSayingYesAttribute>() ? standing.WhyChangeNothing() : null);
        return new ProjectPlace(found.Id, found.Slug, found.Name, standing) { PausedAt = found.PausedAt };
    }

    /// <summary>A stage of a project, by what its address says.</summary>
    public async Task<(ProjectPlace Here, StageKey Stage)?> FindStageAsync(string slug, string key) =>
        StageKeys.FromSlug(key) is { } stage && await FindAsync(slug) is { } here ? (here, stage) : null;

    /// <summary>Whether this request would add or change something that waits while a project is paused.</summary>
    private bool Changes =>
        http.HttpContext is { } context
        && !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && !Has<WhilePausedAttribute>();

    private bool Has<T>()
        where T : Attribute => http.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<T>() is not null;
}
