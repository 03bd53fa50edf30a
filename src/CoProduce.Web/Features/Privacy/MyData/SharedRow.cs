namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>A need shared with those who run a session.</summary>
public record SharedRow(string Session, DateTime At);
