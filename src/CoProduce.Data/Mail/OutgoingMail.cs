namespace CoProduce.Data.Mail;

/// <summary>A mail waiting to go, saved together with what it is about, so that neither exists without the other.</summary>
public class OutgoingMail
{
    public const int MostTries = 8;

    private OutgoingMail() { }

    public OutgoingMail(string to, string subject, string body, DateTime now)
    {
        To = to;
        Subject = subject;
        Body = body;
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
