using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>A project as one card in the list.</summary>
public record ProjectRow(
    int Id,
    string Slug,
    string Name,
    string Purpose,
    StageKey Stage,
    string? Next,
    DateOnly? NextBy,
    int Families,
    int Professionals,
    bool IsMine,
    bool IsDraft
);

/// <summary>The list of projects, with what was searched for.</summary>
public record ProjectListPage(IReadOnlyList<ProjectRow> Rows, ProjectSearch Search, int? Older, bool MayStart);

/// <summary>What somebody looks for in the list.</summary>
public class ProjectSearch
{
    public string? Words { get; set; }
    public StageKey? Stage { get; set; }
    public int? Before { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && Stage is null;
}
