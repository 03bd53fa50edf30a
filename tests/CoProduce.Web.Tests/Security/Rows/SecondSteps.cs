using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>One's own second step, and the pages that ask for it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] SecondSteps =
    [
        new("GET account/sign-in/code", Anyone),
        new("POST account/sign-in/code", Anyone),
        new("GET account/sign-in/recovery-code", Anyone),
        new("POST account/sign-in/recovery-code", Anyone),
        new("GET account/again", SignedIn),
        new("POST account/again", SignedIn),
        new("GET account/second-step", SignedIn),
        new("GET account/second-step/set-up", SignedIn),
        new("POST account/second-step/set-up", SignedIn),
        new("GET account/second-step/recovery-codes", SignedIn),
        new("POST account/second-step/recovery-codes", SignedIn),
        new("POST account/second-step/off", SignedIn),
        new("GET account/passkeys", SignedIn),
        new("POST account/passkeys", SignedIn),
        new("POST account/passkeys/begin", SignedIn),
        new("POST account/passkeys/remove", Nobody),
        new("POST account/sign-in/passkey", Anyone),
        new("POST account/sign-in/passkey/begin", Anyone),
    ];
}
