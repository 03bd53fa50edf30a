namespace CoProduce.Web.Infrastructure.Links;

/// <summary>The ways into an account.</summary>
public static class SignInLinks
{
    public static string SignIn(string? from = null) => "/account/sign-in".With((nameof(from), from));

    public static string Code(string? from = null) => "/account/sign-in/code".With((nameof(from), from));

    public static string RecoveryCode(string? from = null) => "/account/sign-in/recovery-code".With((nameof(from), from));

    public static string Passkey() => "/account/sign-in/passkey";

    public static string BeginPasskey() => "/account/sign-in/passkey/begin";

    public static string Again(string? from = null) => "/account/again".With((nameof(from), from));

    public static string Register(string? from = null) => "/account/register".With((nameof(from), from));

    public static string RegisterSent() => "/account/register/sent";

    public static string ConfirmRegistration(string secret, string? from = null) => $"/account/confirm/{secret}".With((nameof(from), from));

    public static string Forgotten() => "/account/forgotten";

    public static string ForgottenSent() => "/account/forgotten/sent";

    public static string SetPassword(string secret) => $"/account/set-password/{secret}";
}
