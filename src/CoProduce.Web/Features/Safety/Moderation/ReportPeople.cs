namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Who told us, if they said that we may ask, who it is about, and who answered or by when.</summary>
public record ReportPeople(string? ToldBy, string? About, string? AnsweredBy, DateTime? AnsweredAt, DateOnly DueOn, bool IsLate);
