using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>The one way into a project. What it does not hand out does not exist, as far as the visitor can tell.</summary>
public class ProjectAccess(CoProduceDbContext db, Viewer viewer, FormPages forms, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>The project that waits for their yes to its agreement, where this request has come upon one.</summary>
    public string? WaitsForYes { get; private set; }

    /// <summary>The page of a project that has finished, as far as this request has come upon one.</summary>
    private string? _finished;

    /// <summary>Whether a form would be refused when it is sent, because its project has finished.</summary>
    public bool Refuses(string address) =>
        _finished is not null
        && address.StartsWith(_finished, StringComparison.Ordinal)
        && forms.SentTo(address) is { } to
        && !Has<WhenFinishedAttribute>(to)
        && !Has<WhilePausedAttribute>(to);

    /// <summary>Why nothing is changed there now, where this request would have.</summary>
    public string? Refused { get; private set; }

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
                    })
                    .FirstOrDefault(),
                Session = db
                    .Sessions.Where(x => x.ProjectId == p.Id && x.Number == session)
                    .Select(x => new NamedOnSession(x.RunByParticipantId, x.ArrangedByPersonId, x.RunsSince, x.ArrangesSince))
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
            IsUnder18 = viewer.IsUnder18,
            IsDone = found.IsDone,
            Session = found.Session,
        };
        if (!standing.MaySeeProject)
        {
            return null;
        }

        WaitsForYes = standing.WhyChangeNothing() is null ? null : found.Slug;
        _finished = standing.IsFinished ? $"{ProjectLinks.Project(found.Slug)}/" : null;
        Refused = WhyNotChange(found.State, found.PausedAt is not null, standing);
        RuleBrokenException.ThrowIf(Refused);
        return new ProjectPlace(found.Id, found.Slug, found.Name, standing) { PausedAt = found.PausedAt };
    }

    /// <summary>A stage of a project, by what its address says.</summary>
    public async Task<(ProjectPlace Here, StageKey Stage)?> FindStageAsync(string slug, string key) =>
        StageKeys.FromSlug(key) is { } stage && await FindAsync(slug) is { } here ? (here, stage) : null;

    /// <summary>Why this request adds and changes nothing in the project as it is now, and opens no form that would. Leaving it and
    /// taking words back is always possible.</summary>
    private string? WhyNotChange(ProjectState state, bool isPaused, Standing standing)
    {
        if (http.HttpContext is not { } context || forms.Changing(context) is not { } changing || Has<WhilePausedAttribute>(changing))
        {
            return null;
        }

        return (Has<WhenFinishedAttribute>(changing) ? null : Project.WhyFinished(state))
            ?? (isPaused ? ProjectPause.Why : null)
            ?? (changing != context.GetEndpoint() || Has<BeforeSayingYesAttribute>(changing) ? null : standing.WhyChangeNothing());
    }

    private static bool Has<T>(Endpoint changing)
        where T : Attribute => changing.Metadata.GetMetadata<T>() is not null;
}
