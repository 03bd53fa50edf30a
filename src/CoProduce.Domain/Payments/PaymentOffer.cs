using System.Globalization;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Payments;

/// <summary>What people are offered for their time at a session, said before they come. Nothing is an answer too: then it says
/// so.</summary>
public class PaymentOffer
{
    /// <summary>In pence. More than this is a slip of the finger.</summary>
    public const int MostPence = 50_000;

    public const string GetAdvice =
        "If you get benefits, please get advice before you say yes. A payment can change them. "
        + "A benefits adviser can tell you, for example at Citizens Advice.";

    private PaymentOffer() { }

    public PaymentOffer(Session session, int pence, int byPersonId, DateTime now)
    {
        SessionId = session.Id;
        Say(session, pence, byPersonId, now);
    }

    public int SessionId { get; private set; }

    /// <summary>0 when there is no payment.</summary>
    public int Pence { get; private set; }

    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
    public int Version { get; private set; }

    public static string? WhyNot(Session session, int pence, DateTime now) =>
        session.WhyNoAnswer(now) ?? (pence is < 0 or > MostPence ? $"Use an amount from 0 to {InPounds(MostPence)}." : null);

    public void Say(Session session, int pence, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(session, pence, now));
        Version++;
        (Pence, ByPersonId, At) = (pence, byPersonId, now);
    }

    public static string InPounds(int pence) =>
        string.Create(CultureInfo.InvariantCulture, $"£{pence / 100}{(pence % 100 == 0 ? "" : $".{pence % 100:D2}")}");

    /// <summary>As people read it on the session's page.</summary>
    public static string Words(int? pence) =>
        pence switch
        {
            null => "Not said yet",
            0 => "There is no payment for this session",
            { } some => $"{InPounds(some)} for your time",
        };
}
