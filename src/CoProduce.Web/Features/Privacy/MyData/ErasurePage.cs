namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>The page where somebody asks to be forgotten.</summary>
public record ErasurePage(string? WhyNot, ErasureForm Form);
