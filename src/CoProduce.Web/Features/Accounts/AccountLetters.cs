using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Features.Accounts;

/// <summary>The mails that tell somebody what happened to their own account. Each is saved with what it tells about.</summary>
public class AccountLetters(Notifier post, ForumSettings forum)
{
    public void SayPasswordChanged(Account account) =>
        post.Write(
            account.Email!,
            "Your password has changed",
            forum.Letter(
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
            forum.Letter(
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
            forum.Letter(
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
            forum.Letter(
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
            forum.Letter(
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
            forum.Letter(
                $"""
                Somebody typed the right password for your account, and then many wrong codes. They did not get in.

                If that was you, wait a quarter of an hour. If not, choose a new password now: {forum.BaseUrl}{SignInLinks.Forgotten()}
                """
            )
        );

    public void SayEmailChanged(string oldEmail) =>
        post.Write(
            oldEmail,
            "Your email has changed",
            forum.Letter(
                $"""
                Your account now uses another email. We will not write to this one again.

                If that was not you, please tell us at once: {forum.Email} {forum.Phone}
                """
            )
        );
}
