namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Words that everyone may read.</summary>
public record PublicRow(long Id, string Project, string Url, string Text, DateTime At);
