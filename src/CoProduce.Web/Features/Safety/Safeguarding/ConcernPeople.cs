namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Who told us, who may read it, and who sees to it by when.</summary>
public record ConcernPeople(string? RaisedBy, string? Contact, string WhoHasIt, string? TakenUpBy, DateTime DueAt);
