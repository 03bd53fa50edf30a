namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Signing in, or showing again that it is you, with a passkey.</summary>
public record UsePasskeyPage(string? From, string Button);
