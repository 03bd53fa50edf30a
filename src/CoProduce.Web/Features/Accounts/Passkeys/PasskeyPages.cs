using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Somebody's passkeys, and whether they may take the last one away.</summary>
public record PasskeysPage(IReadOnlyList<PasskeyRow> Passkeys, bool IsNeeded, bool HasSecondStep);

/// <summary>One passkey: the browser it was made with, and when.</summary>
public record PasskeyRow(string Id, string Name, DateTime MadeAt);

/// <summary>What the browser gives us about a passkey, as it comes (WebAuthn, in JSON).</summary>
public class PasskeyForm
{
    [
        Required(ErrorMessage = "Your device gave us no passkey. Try again, or use another way."),
        StringLength(20_000, ErrorMessage = "That is not a passkey.")
    ]
    public string? Credential { get; set; }

    public bool KeepMe { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}

/// <summary>Signing in, or showing again that it is you, with a passkey.</summary>
public record UsePasskeyPage(string? From, string Button);
