namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>That their author asked somebody else to look again, and until when that waits for an answer.</summary>
public record HiddenAppeal(string Why, bool IsMine, DateTime At, DateOnly? WaitsUntil);

/// <summary>Where their author asks somebody else than whoever hid them to look again.</summary>
public record HiddenAppealing(string Url, string? By, AppealForm Appeal);
