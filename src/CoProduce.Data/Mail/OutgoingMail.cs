using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Mail;

/// <summary>A mail waiting to go, saved together with what it is about, so that neither exists without the other.</summary>
public class OutgoingMail
{
    public const int MostTries = 8;

    private OutgoingMail() { }

    public OutgoingMail(string to, string subject, string body, DateTime now, string? calendar = null)
    {
        To = to;
        Subject = subject;
        Body = body;
        Calendar = calendar;
        WrittenAt = now;
        NextTryAt = now;
        MessageId = $"{Guid.NewGuid():N}@coproduce";
    }

    public long Id { get; private set; }

    /// <summary>Stays the same over every try, so that a mail sent twice shows once.</summary>
    public string MessageId { get; private set; } = "";

    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>An entry for the reader's own calendar, which goes with the mail.</summary>
    public string? Calendar { get; private set; }

    public DateTime WrittenAt { get; private set; }
    public DateTime NextTryAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    public int Tries { get; private set; }

    public void WentOut(DateTime now)
    {
        Tries++;
        SentAt = now;
    }

    /// <summary>Tries again later: after 1, 2, 4 ... minutes.</summary>
    public void DidNotGo(DateTime now)
    {
        Tries++;
        NextTryAt = now.AddMinutes(Math.Pow(2, Math.Min(Tries, 10) - 1));
    }
}

/// <summary>How long the words of a mail are kept.</summary>
public static class KeepingMail
{
    private static readonly TimeSpan KeepsWords = TimeSpan.FromDays(7);

    /// <summary>Mails that went out, or will never go, and still hold their words after that time.</summary>
    public static IQueryable<OutgoingMail> WithOldWords(this IQueryable<OutgoingMail> mails, DateTime now)
    {
        var old = now - KeepsWords;
        return mails.Where(m => m.Body != "" && (m.SentAt < old || (m.Tries >= OutgoingMail.MostTries && m.WrittenAt < old)));
    }

    public static Task<int> ForgetWordsAsync(this IQueryable<OutgoingMail> mails, CancellationToken stop = default) =>
        mails.ExecuteUpdateAsync(set => set.SetProperty(m => m.Body, "").SetProperty(m => m.Calendar, (string?)null), stop);
}
