using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Tells somebody that their duties of the forum have changed.</summary>
public class DutyLetters(Notifier post, ForumSettings forum)
{
    public void Say(Account account, string whatHappened) =>
        post.Write(
            account.Email!,
            "About your duties in the forum",
            $"""
            Hello,

            {whatHappened}

            It counts from now on. If you want to talk about it, please tell us: {forum.Email} {forum.Phone}

            {forum.Name}
            """
        );
}
