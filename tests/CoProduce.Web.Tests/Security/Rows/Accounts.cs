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
        new("GET account", SignedInAtAnyAge),
        new("POST account/name", SignedInAtAnyAge),
        new("POST account/mail", SignedInAtAnyAge),
        new("GET account/email", SignedInAtAnyAge),
        new("POST account/email", SignedInAtAnyAge),
        new("GET account/password", SignedInAtAnyAge),
        new("POST account/password", SignedInAtAnyAge),
        new("GET account/sign-ins", SignedInAtAnyAge),
        new("POST account/sign-ins/end", Nobody),
        new("POST account/sign-out-everywhere", SignedInAtAnyAge),
        new("POST account/sign-out", Anyone),
    ];
}
