namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Which worry it is, when it came, and the project it was said in.</summary>
public record ConcernHead(int Id, DateTime RaisedAt, string? Project);
