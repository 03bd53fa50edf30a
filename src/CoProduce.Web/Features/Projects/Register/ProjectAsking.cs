using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Where somebody asks a question.</summary>
public record ProjectAsking(string Slug, Standing Standing, StageKey CurrentStage);
