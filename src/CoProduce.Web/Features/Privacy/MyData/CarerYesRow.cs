namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>A young person's own yes or, with their name, the yes of their carer.</summary>
public record CarerYesRow(string? Child, DateTime At);
