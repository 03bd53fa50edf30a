using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Mail;

/// <summary>A mail waiting to go, saved together with what it is about, so that neither exists without the other.</summary>
public class OutgoingMail
{
    /// <summary>A mail server may be away over a long weekend.</summary>
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(5);

    private const int LongestWaitMinutes = 60;

    private OutgoingMail() { }

    public OutgoingMail(
        string to,
        string subject,
        string body,
        DateTime now,
        string? calendar = null,
        DateTime? goesAt = null,
        DateTime? secretEndsAt = null,
        bool isForSafety = false
    )
    {
        To = to;
        NormalizedTo = EmailAddress.Normalised(to);
        Subject = subject;
        Body = body;
        Calendar = calendar;
        WrittenAt = now;
        NextTryAt = goesAt ?? now;
        SecretEndsAt = secretEndsAt;
        IsForSafety = isForSafety;
        MessageId = $"{Guid.NewGuid():N}@coproduce";
    }

    public long Id { get; private set; }

    /// <summary>Stays the same over every try, so that a mail sent twice shows once.</summary>
    public string MessageId { get; private set; } = "";

    public string To { get; private set; } = "";
    public string NormalizedTo { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>An entry for the reader's own calendar, which goes with the mail.</summary>
    public string? Calendar { get; private set; }

    /// <summary>Until when a link in it opens something. What it says is kept no longer than that, and not once it went.</summary>
    public DateTime? SecretEndsAt { get; private set; }

    /// <summary>Somebody is worried about a person. It goes before any other.</summary>
    public bool IsForSafety { get; private set; }

    public DateTime WrittenAt { get; private set; }
    public DateTime NextTryAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    public int Tries { get; private set; }

    public void WentOut(DateTime now)
    {
        Tries++;
        SentAt = now;
        Body = SecretEndsAt is null ? Body : "";
    }

    /// <summary>Tries again later: after 1, 2, 4 ... minutes, and then each hour.</summary>
    public void DidNotGo(DateTime now)
    {
        Tries++;
        NextTryAt = now.AddMinutes(Math.Min(LongestWaitMinutes, Math.Pow(2, Math.Min(Tries, 10) - 1)));
    }
}

/// <summary>How long the words of a mail are kept.</summary>
public static class KeepingMail
{
    private static readonly TimeSpan KeepsWords = TimeSpan.FromDays(7);
    private static readonly TimeSpan LateAfter = TimeSpan.FromHours(2);

    /// <summary>Mails that went out, or will never go, and still hold their words after that time.</summary>
    public static IQueryable<OutgoingMail> WithOldWords(this IQueryable<OutgoingMail> mails, DateTime now)
    {
        var old = now - KeepsWords;
        return mails.Where(m => m.Body != "" && (m.SentAt < old || (m.SentAt == null && m.Tries > 0 && m.WrittenAt < old)));
    }

    /// <summary>Mails whose link went out, or opens nothing any more, and that still hold it.</summary>
    public static IQueryable<OutgoingMail> WithSpentSecrets(this IQueryable<OutgoingMail> mails, DateTime now) =>
        mails.Where(m => m.Body != "" && m.SecretEndsAt != null && (m.SentAt != null || m.SecretEndsAt <= now));

    /// <summary>Mails that can go now. One whose link has ended stays.</summary>
    public static IQueryable<OutgoingMail> Due(this IQueryable<OutgoingMail> mails, DateTime now) =>
        mails.StillToGo(now).Where(m => m.NextTryAt <= now && (m.SecretEndsAt == null || m.SecretEndsAt > now));

    /// <summary>Mails that no mail server has taken, or was there to take, for so long that somebody should look. One about somebody's
    /// safety is never given up in silence.</summary>
    public static IQueryable<OutgoingMail> Late(this IQueryable<OutgoingMail> mails, DateTime now)
    {
        var (longAgo, old) = (now - LateAfter, now - OutgoingMail.GivesUpAfter);
        return mails.Where(m =>
            m.SentAt == null
            && (
                m.Tries > 0
                    ? m.WrittenAt < longAgo && (m.WrittenAt > old || m.IsForSafety)
                    : m.NextTryAt < longAgo && (m.SecretEndsAt == null || m.SecretEndsAt > now)
            )
        );
    }

    /// <summary>Mails about somebody's safety that are tried no more. They are said until somebody has seen to it.</summary>
    public static IQueryable<OutgoingMail> LostForSafety(this IQueryable<OutgoingMail> mails, DateTime now)
    {
        var old = now - OutgoingMail.GivesUpAfter;
        return mails.Where(m => m.IsForSafety && m.SentAt == null && m.Tries > 0 && m.WrittenAt <= old);
    }

    /// <summary>One that was never tried waits for as long as there is no mail server.</summary>
    public static IQueryable<OutgoingMail> StillToGo(this IQueryable<OutgoingMail> mails, DateTime now)
    {
        var old = now - OutgoingMail.GivesUpAfter;
        return mails.Where(m => m.SentAt == null && (m.Tries == 0 || m.WrittenAt > old));
    }

    public static Task<int> ForgetWordsAsync(this IQueryable<OutgoingMail> mails, CancellationToken stop = default) =>
        mails.ExecuteUpdateAsync(set => set.SetProperty(m => m.Body, "").SetProperty(m => m.Calendar, (string?)null), stop);
}
