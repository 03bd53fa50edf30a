namespace CoProduce.Web.Infrastructure.Links;

/// <summary>A person's account, once they are in.</summary>
public static class AccountLinks
{
    public static string Account() => "/account";

    public static string Name() => "/account/name";

    public static string Mail() => "/account/mail";

    public static string Email() => "/account/email";

    public static string ConfirmEmail(string secret) => $"/account/email/{secret}";

    public static string Password() => "/account/password";

    public static string SignIns() => "/account/sign-ins";

    public static string EndSignIn() => "/account/sign-ins/end";

    public static string SignOut() => "/account/sign-out";

    public static string SignOutEverywhere() => "/account/sign-out-everywhere";

    public static string SecondStep() => "/account/second-step";

    public static string SecondStepSetUp() => "/account/second-step/set-up";

    public static string SecondStepOff() => "/account/second-step/off";

    public static string RecoveryCodes() => "/account/second-step/recovery-codes";

    public static string Passkeys() => "/account/passkeys";

    public static string BeginPasskey() => "/account/passkeys/begin";

    public static string RemovePasskey() => "/account/passkeys/remove";
}
