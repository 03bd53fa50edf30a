namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>The newest mails, and what the authenticator of the sample accounts shows now.</summary>
public record DevMailPage(IReadOnlyList<MailRow> Mails, string? SampleCode);
