using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>A project as somebody stands before it: what it is called, and what they may do there.</summary>
public record ProjectPlace(int Id, string Slug, string Name, Standing Standing)
{
    /// <summary>A safeguarding lead stopped it for now.</summary>
    public bool IsPaused => PausedAt is not null;

    public DateTime? PausedAt { get; init; }

    public string Url => ProjectLinks.Project(Slug);
}

/// <summary>What people can do in a paused project too: leave, take back their own words, and pass words to safeguarding.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class WhilePausedAttribute : Attribute;

/// <summary>The one way into a project. What it does not hand out does not exist, as far as the visitor can tell.</summary>
public class ProjectAccess(CoProduceDbContext db, Viewer viewer, IHttpContextAccessor http)
{
    public async Task<ProjectPlace?> FindAsync(string slug)
    {
        var me = viewer.WaitsForCarer ? null : viewer.PersonId;
        var found = await db
            .Projects.Where(p => p.Slug == slug)
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
                    })
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
            IsCoLead = found.Mine?.IsCoLead ?? false,
            IsFacilitator = found.Mine?.IsFacilitator ?? false,
            AgreedTo = found.Mine?.AgreedTo,
        };
        if (!standing.MaySeeProject)
        {
            return null;
        }

        RuleBrokenException.ThrowIf(found.PausedAt is not null && Changes ? ProjectPause.Why : null);
        return new ProjectPlace(found.Id, found.Slug, found.Name, standing) { PausedAt = found.PausedAt };
    }

    /// <summary>Whether this request would add or change something that waits while a project is paused.</summary>
    private bool Changes =>
        http.HttpContext is { } context
        && !HttpMethods.IsGet(context.Request.Method)
        && !HttpMethods.IsHead(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<WhilePausedAttribute>() is null;
}
