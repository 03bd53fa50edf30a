using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Security;

/// <summary>The one way into a project. What it does not hand out does not exist, as far as the visitor can tell.</summary>
public class ProjectAccess(CoProduceDbContext db, ProjectStandings standings, Viewer viewer, FormPages forms, IHttpContextAccessor http)
{
    /// <summary>The project that waits for their yes to its agreement, where this request has come upon one.</summary>
    public string? WaitsForYes { get; private set; }

    /// <summary>The project that this request has come into.</summary>
    public ProjectPlace? Here { get; private set; }

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
        var known = Project.Known(slug);
        var who = ProjectStandings.Of(viewer);
        if ((await standings.ReadAsync(db.Projects.Where(p => p.Slug == known), who, session)).SingleOrDefault() is not { } here)
        {
            return null;
        }

        var standing = here.Standing;
        if (!standing.MaySeeProject)
        {
            return null;
        }

        WaitsForYes = standing.WhyChangeNothing() is null ? null : here.Slug;
        _finished = standing.IsFinished ? $"{here.Url}/" : null;
        Refused = WhyNotChange(standing.ProjectState, here.IsPaused, standing);
        RuleBrokenException.ThrowIf(Refused);
        return Here = here;
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
