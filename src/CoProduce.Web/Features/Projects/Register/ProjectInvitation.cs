using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What this reader can do here first.</summary>
public record ProjectInvitation(string Slug, ProjectState State, Standing Standing, StageKey CurrentStage);
