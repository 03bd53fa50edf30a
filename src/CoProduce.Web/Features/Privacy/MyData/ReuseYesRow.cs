namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Words that may be used somewhere else.</summary>
public record ReuseYesRow(long SaidId, int Id, string Where, string Url, DateTime At);
