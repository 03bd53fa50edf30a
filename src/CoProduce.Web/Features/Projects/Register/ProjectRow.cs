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
