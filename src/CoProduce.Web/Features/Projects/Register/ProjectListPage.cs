namespace CoProduce.Web.Features.Projects.Register;

/// <summary>The list of projects, with what was searched for.</summary>
public record ProjectListPage(IReadOnlyList<ProjectRow> Rows, ProjectSearchForm Search, int? Older, bool MayStart)
{
    /// <summary>The index of words is damaged, and made anew in a minute or so.</summary>
    public bool IsBeingPutRight { get; init; }
}
