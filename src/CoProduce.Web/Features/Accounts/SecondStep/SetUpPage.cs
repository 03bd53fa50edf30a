using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.SecondStep;

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
