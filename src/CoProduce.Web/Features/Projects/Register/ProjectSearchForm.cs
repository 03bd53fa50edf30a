using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What somebody looks for in the list.</summary>
public class ProjectSearchForm
{
    public string? Words { get; set; }
    public StageKey? Stage { get; set; }
    public int? Before { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && Stage is null;
}
