namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>The code that lets somebody make words their own. Shown once.</summary>
public record ClaimCodePage(string Url, string Name, string Code, DateTime EndsAt);
