namespace CoProduce.Web.Features.Site.Shared;

/// <summary>Something broke on our side. The reference helps the forum find it.</summary>
public record ProblemPage(string Reference);
