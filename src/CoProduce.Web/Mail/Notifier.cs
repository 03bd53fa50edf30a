using CoProduce.Data;
using CoProduce.Data.Mail;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Mail;

/// <summary>Tells people what happened: a line in the app, and a mail to those who allow it. Both are saved with the change
/// itself.</summary>
public class Notifier(CoProduceDbContext db, ForumSettings forum, TimeProvider clock)
{
    /// <summary>Adds the notices and mails to what is saved next. The text must hold nobody's words: it becomes a mail's subject. An entry
    /// for a calendar goes with the mail.</summary>
    public Task TellAsync(IReadOnlyCollection<int> personIds, string text, string page, string? calendar = null) =>
        TellAsync(
            personIds,
            new Telling(
                text,
                page,
                $"""
                You get this because you take part with {forum.Name}.
                You can stop these mails on your account page: {forum.BaseUrl}{AccountLinks.Account()}
                """
            ),
            calendar
        );

    /// <summary>To those who keep people safe. It goes whether or not they allow other mail, and there is no way to stop it.</summary>
    public Task TellForSafetyAsync(IReadOnlyCollection<int> personIds, string text, string page) =>
        TellAsync(personIds, new Telling(text, page, $"You get this because you keep people safe with {forum.Name}.", Always: true), null);

    private async Task TellAsync(IReadOnlyCollection<int> personIds, Telling telling, string? calendar)
    {
        var now = clock.Now();
        db.Notices.AddRange(personIds.Distinct().Select(id => new Notice(id, telling.Text, telling.Page, now)));
        var addresses = await db
            .Users.Where(a => personIds.Contains(a.PersonId) && (telling.Always || a.Person.AllowsMail) && a.EmailConfirmed)
            .Select(a => a.Email!)
            .ToListAsync();
        db.OutgoingMails.AddRange(
            addresses.Select(to => new OutgoingMail(
                to,
                telling.Text,
                $"""
                Hello,

                {telling.Text}

                Read it here: {forum.BaseUrl}{telling.Page}

                {telling.Foot}
                """,
                now,
                calendar,
                isForSafety: telling.Always
            ))
        );
    }

    /// <summary>A mail about somebody's own account. It goes whether or not they allow other mail. One with a secret link says when that
    /// ends.</summary>
    public void Write(
        string to,
        string subject,
        string body,
        DateTime? goesAt = null,
        DateTime? secretEndsAt = null,
        bool isForSafety = false
    ) => db.OutgoingMails.Add(new OutgoingMail(to, subject, body, clock.Now(), null, goesAt, secretEndsAt, isForSafety));

    private sealed record Telling(string Text, string Page, string Foot, bool Always = false);
}
