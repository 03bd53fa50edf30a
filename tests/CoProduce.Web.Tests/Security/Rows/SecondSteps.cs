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
        new("GET account/again", SignedInAtAnyAge),
        new("POST account/again", SignedInAtAnyAge),
        new("GET account/second-step", SignedInAtAnyAge),
        new("GET account/second-step/set-up", SignedInAtAnyAge),
        new("POST account/second-step/set-up", SignedInAtAnyAge),
        new("GET account/second-step/recovery-codes", SignedInAtAnyAge),
        new("POST account/second-step/recovery-codes", SignedInAtAnyAge),
        new("POST account/second-step/off", SignedInAtAnyAge),
        new("GET account/passkeys", SignedInAtAnyAge),
        new("POST account/passkeys", SignedInAtAnyAge),
        new("POST account/passkeys/begin", SignedInAtAnyAge),
        new("POST account/passkeys/remove", Nobody),
        new("POST account/sign-in/passkey", Anyone),
        new("POST account/sign-in/passkey/begin", Anyone),
    ];
}
