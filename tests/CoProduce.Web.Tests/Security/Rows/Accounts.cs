using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>One's own account and sign-ins.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Accounts =
    [
        new("GET account/register", Anyone),
        new("POST account/register", Anyone),
        new("GET account/register/sent", Anyone),
        new("GET account/sign-in", Anyone),
        new("POST account/sign-in", Anyone),
        new("GET account/forgotten", Anyone),
        new("POST account/forgotten", Anyone),
        new("GET account/forgotten/sent", Anyone),
        new("GET account/confirm/{secret:length(64)}", Nobody),
        new("POST account/confirm/{secret:length(64)}", Nobody),
        new("GET account/set-password/{secret:length(64)}", Nobody),
        new("POST account/set-password/{secret:length(64)}", Nobody),
        new("GET account/email/{secret:length(64)}", Nobody),
        new("POST account/email/{secret:length(64)}", Nobody),
        new("GET account", SignedIn),
        new("POST account/name", SignedIn),
        new("POST account/mail", SignedIn),
        new("GET account/email", SignedIn),
        new("POST account/email", SignedIn),
        new("GET account/password", SignedIn),
        new("POST account/password", SignedIn),
        new("GET account/sign-ins", SignedIn),
        new("POST account/sign-ins/end", Nobody),
        new("POST account/sign-out-everywhere", SignedIn),
        new("POST account/sign-out", SignedIn),
    ];
}
