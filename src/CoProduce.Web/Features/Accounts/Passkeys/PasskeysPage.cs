namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Somebody's passkeys, and whether they may take the last one away.</summary>
public record PasskeysPage(IReadOnlyList<PasskeyRow> Passkeys, bool IsNeeded, bool HasSecondStep);

/// <summary>One passkey: the browser it was made with, and when.</summary>
public record PasskeyRow(string Id, string Name, DateTime MadeAt);
