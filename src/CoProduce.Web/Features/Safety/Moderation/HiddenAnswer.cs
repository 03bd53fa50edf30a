namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody else said who looked again.</summary>
public record HiddenAnswer(string Words, bool StayHidden, string? By, DateTime At);

/// <summary>Where somebody else looks again.</summary>
public record HiddenLookingAgain(string Url, LookAgainForm LookAgain);
