using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The code somebody types after their password.</summary>
public class CodeForm
{
    [Required(ErrorMessage = "Type your code.")]
    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}

/// <summary>The second page of signing in: a code from the app, or one of the recovery codes.</summary>
public record CodePage(CodeForm Form, bool IsRecovery);

/// <summary>The first code of an app that is being set up, and the sealed key it should fit.</summary>
public class SetUpForm
{
    [Required(ErrorMessage = "Type the 6 numbers your app shows.")]
    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }

    public string? Offer { get; set; }
}

/// <summary>What an app scans or somebody types into it, and the form for its first code.</summary>
public record SetUpPage(string Key, QrCode Picture, bool IsNeeded, bool IsOn, SetUpForm Form)
{
    /// <summary>In fours, so that it can be copied by hand.</summary>
    public string KeyInFours => string.Join(' ', Key.Chunk(4).Select(four => new string(four)));

    public static SetUpPage For(string key, string email, ForumSettings forum, Viewer viewer, bool isOn, SetUpForm form) =>
        new(
            key,
            QrCode.Of(
                $"otpauth://totp/{Uri.EscapeDataString(forum.Name)}:{Uri.EscapeDataString(email)}"
                    + $"?secret={key}&issuer={Uri.EscapeDataString(forum.Name)}&digits=6"
            ),
            viewer.NeedsSecondStep,
            isOn,
            form
        );
}

/// <summary>Recovery codes, shown once. None when they were shown before.</summary>
public record RecoveryCodesPage(IReadOnlyList<string> Codes);

/// <summary>Somebody's second step as it stands.</summary>
public record SecondStepPage(bool IsOn, bool IsNeeded, int CodesLeft, bool HasApp);

/// <summary>What somebody types to show that it is still them.</summary>
public class AgainForm
{
    [Required(ErrorMessage = "Type your password.")]
    [StringLength(Accounts.Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }

    [StringLength(40, ErrorMessage = "That is too long for a code.")]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}

/// <summary>The page that asks somebody to show again that it is them.</summary>
public record AgainPage(AgainForm Form, bool AsksForCode);
