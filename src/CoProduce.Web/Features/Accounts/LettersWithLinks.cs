using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts;

/// <summary>The mails whose link opens something of an account, and those that go instead of one.</summary>
public class LettersWithLinks(Notifier post, OneTimeLinks links, LettersToStrangers strangers, ForumSettings forum, TimeProvider clock)
{
    private static readonly TimeSpan ConfirmLasts = TimeSpan.FromDays(7);
    private static readonly TimeSpan PasswordLasts = TimeSpan.FromHours(1);
    private static readonly TimeSpan NewEmailLasts = TimeSpan.FromDays(1);

    /// <summary>The link leads on to where they were about to go.</summary>
    public async Task AskToConfirmAsync(Account account, string? from = null)
    {
        var endsAt = clock.Now() + ConfirmLasts;
        var secret = await links.MakeAsync(SecretLink.Of(account, LinkPurpose.ConfirmEmail, endsAt));
        post.Write(
            account.Email!,
            "Please confirm your email",
            forum.Letter(
                $"""
                Thank you for joining {forum.Name}.

                Open this page and press the button, so that we know this email is yours:
                {forum.BaseUrl}{SignInLinks.ConfirmRegistration(secret, from)}

                It works once, for 7 days. If you did not ask for this, do nothing.
                """
            ),
            secretEndsAt: endsAt
        );
    }

    public async Task SayAlreadyKnownAsync(string email) =>
        post.Write(
            email,
            "You already have an account",
            forum.Letter(
                $"""
                Someone tried to make an account with this email. There already is one, so nothing has changed.

                If it was you, and you have forgotten your password, choose a new one here:
                {forum.BaseUrl}{SignInLinks.Forgotten()}

                If it was not you, do nothing.
                """
            ),
            await strangers.TurnAsync(email)
        );

    public async Task SayAlreadyInvitedAsync(string email) =>
        post.Write(
            email,
            "Please use your invitation",
            forum.Letter(
                """
                Someone tried to make an account with this email. The forum has invited you, so nothing has changed.

                Please use the link in the invitation. If you cannot find it, or it has expired, ask the forum to send it again.
                """
            ),
            await strangers.TurnAsync(email)
        );

    public async Task OfferNewPasswordAsync(Account account)
    {
        var endsAt = clock.Now() + PasswordLasts;
        var secret = await links.MakeAsync(SecretLink.Of(account, LinkPurpose.SetPassword, endsAt));
        post.Write(
            account.Email!,
            "Choose a new password",
            forum.Letter(
                $"""
                You asked for a new password. Choose one here:
                {forum.BaseUrl}{SignInLinks.SetPassword(secret)}

                It works once, for 1 hour. If you did not ask for this, do nothing. Your password stays as it is.
                """
            ),
            secretEndsAt: endsAt
        );
    }

    public async Task AskToConfirmNewEmailAsync(Account account, string newEmail)
    {
        var goesAt = await strangers.TurnAsync(newEmail);
        var endsAt = goesAt + NewEmailLasts;
        var secret = await links.MakeAsync(SecretLink.Of(account, LinkPurpose.ChangeEmail, endsAt, newEmail));
        post.Write(
            newEmail,
            "Please confirm your new email",
            forum.Letter(
                $"""
                Open this page and press the button to use this email from now on:
                {forum.BaseUrl}{AccountLinks.ConfirmEmail(secret)}

                It works once, for 1 day. If you did not ask for this, do nothing.
                """
            ),
            goesAt,
            endsAt
        );
        post.Write(
            account.Email!,
            "Someone asked to change your email",
            forum.Letter(
                $"""
                Someone asked to use another email for your account. It changes when they open the link we sent there.

                If that was not you, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );
    }
}
