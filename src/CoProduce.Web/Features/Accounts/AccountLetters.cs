using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts;

/// <summary>The mails about somebody's own account. Each is saved with what it tells about.</summary>
public class AccountLetters(Notifier post, OneTimeLinks links, ForumSettings forum)
{
    public async Task AskToConfirmAsync(Account account)
    {
        var secret = await links.MakeAsync(account.Id, LinkPurpose.ConfirmEmail, TimeSpan.FromDays(7));
        post.Write(
            account.Email!,
            "Please confirm your email",
            Letter(
                $"""
                Thank you for joining {forum.Name}.

                Open this page and press the button, so that we know this email is yours:
                {forum.BaseUrl}{SignInLinks.ConfirmRegistration(secret)}

                It works once, for 7 days. If you did not ask for this, do nothing.
                """
            )
        );
    }

    public void SayAlreadyKnown(string email) =>
        post.Write(
            email,
            "You already have an account",
            Letter(
                $"""
                Someone tried to make an account with this email. There already is one, so nothing has changed.

                If it was you, and you have forgotten your password, choose a new one here:
                {forum.BaseUrl}{SignInLinks.Forgotten()}

                If it was not you, do nothing.
                """
            )
        );

    public async Task<string> OfferNewPasswordAsync(Account account)
    {
        var page =
            $"{forum.BaseUrl}{SignInLinks.SetPassword(await links.MakeAsync(account.Id, LinkPurpose.SetPassword, TimeSpan.FromHours(1)))}";
        post.Write(
            account.Email!,
            "Choose a new password",
            Letter(
                $"""
                You asked for a new password. Choose one here:
                {page}

                It works once, for 1 hour. If you did not ask for this, do nothing. Your password stays as it is.
                """
            )
        );
        return page;
    }

    public void SayPasswordChanged(Account account) =>
        post.Write(
            account.Email!,
            "Your password has changed",
            Letter(
                $"""
                The password of your account has just been changed. You are signed out on other devices.

                If that was not you, choose a new one now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );

    public void SayNewBrowser(Account account, string device) =>
        post.Write(
            account.Email!,
            "A new browser signed in to your account",
            Letter(
                $"""
                Somebody has just signed in to your account with {device}, for the first time.

                If that was you, do nothing. If not, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                Then look where you are signed in: {forum.BaseUrl}{AccountLinks.SignIns()}
                """
            )
        );

    /// <summary>What happened must name nobody and hold no code.</summary>
    public void SaySecondStepChanged(Account account, string whatHappened) =>
        post.Write(
            account.Email!,
            "Your second step has changed",
            Letter(
                $"""
                {whatHappened}

                If that was you, do nothing. If not, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                Then tell us at once: {forum.Email} {forum.Phone}
                """
            )
        );

    /// <summary>The forum did something about somebody's way in, because they asked or to keep people safe.</summary>
    public void SayForumHelped(Account account, string whatHappened) =>
        post.Write(
            account.Email!,
            "About signing in",
            Letter(
                $"""
                {whatHappened}

                If you did not ask for this, or want to talk about it, please tell us: {forum.Email} {forum.Phone}
                """
            )
        );

    public void SayPasswordsTried(Account account) =>
        post.Write(
            account.Email!,
            "Somebody tried to sign in to your account",
            Letter(
                $"""
                Somebody tried many wrong passwords for your account. They did not get in.
                For now we let nobody try from a browser that you have not used here before.

                You can still sign in from one that you have used. Or choose a new password: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );

    public void SayCodesTried(Account account) =>
        post.Write(
            account.Email!,
            "Somebody could not finish signing in to your account",
            Letter(
                $"""
                Somebody typed the right password for your account, and then many wrong codes. They did not get in.

                If that was you, wait a quarter of an hour. If not, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );

    public async Task AskToConfirmNewEmailAsync(Account account, string newEmail)
    {
        var secret = await links.MakeAsync(account.Id, LinkPurpose.ChangeEmail, TimeSpan.FromDays(1), newEmail);
        post.Write(
            newEmail,
            "Please confirm your new email",
            Letter(
                $"""
                Open this page and press the button to use this email from now on:
                {forum.BaseUrl}{AccountLinks.ConfirmEmail(secret)}

                It works once, for 1 day. If you did not ask for this, do nothing.
                """
            )
        );
        post.Write(
            account.Email!,
            "Someone asked to change your email",
            Letter(
                $"""
                Someone asked to use another email for your account. It changes when they open the link we sent there.

                If that was not you, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );
    }

    public void SayEmailChanged(string oldEmail) =>
        post.Write(
            oldEmail,
            "Your email has changed",
            Letter(
                $"""
                Your account now uses another email. We will not write to this one again.

                If that was not you, please tell us at once: {forum.Email} {forum.Phone}
                """
            )
        );

    private string Letter(string words) => $"Hello,\n\n{words}\n\n{forum.Name}";
}
