namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>A working agreement somebody said yes to.</summary>
public record AgreedRow(string Project, string Slug, int Number, DateTime At);
