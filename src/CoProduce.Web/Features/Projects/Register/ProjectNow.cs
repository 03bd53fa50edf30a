using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What is happening now, and in which stage.</summary>
public record ProjectNow(string Slug, StageKey CurrentStage, ProjectNews? News);

/// <summary>What is happening, why, what next, by when.</summary>
public record ProjectNews(string What, string Why, string Next, DateOnly NextBy);
