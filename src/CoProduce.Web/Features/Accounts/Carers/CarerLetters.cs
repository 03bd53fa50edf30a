using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>Asks a carer by mail. It names nobody: they see who asks once they have signed in.</summary>
public class CarerLetters(Notifier post, LettersToStrangers strangers, ForumSettings forum)
{
    public async Task AskAsync(string carerEmail) =>
        post.Write(
            carerEmail,
            "A young person asks for your yes",
            $"""
            Hello,

            A young person you care for would like to take part with {forum.Name}. They need your yes first, and their own.

            Sign in with this email, or make an account with it: {forum.BaseUrl}{SignInLinks.Register()}
            Then open this page to see who asks: {forum.BaseUrl}{CarerLinks.Children()}

            You can change your mind at any time. If you do not know what this is about, do nothing, or tell us: {forum.Email} {forum.Phone}

            {forum.Name}
            """,
            await strangers.TurnAsync(carerEmail)
        );
}
