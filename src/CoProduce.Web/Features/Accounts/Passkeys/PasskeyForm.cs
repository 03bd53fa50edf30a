using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>What the browser gives us about a passkey, as it comes (WebAuthn, in JSON).</summary>
public class PasskeyForm
{
    [Required(ErrorMessage = "Your device gave us no passkey. Try again, or use another way."), Longest(20_000)]
    public string? Credential { get; set; }

    public bool KeepMe { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
