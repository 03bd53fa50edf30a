namespace CoProduce.Domain.Safeguarding;

/// <summary>That one worry is open to the contact outside, by a link and their passphrase, for 7 days.</summary>
public class OutsideLink
{
    public const int HashLength = 64;
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    /// <summary>How long it stays open on their screen before it asks for the passphrase again.</summary>
    public static readonly TimeSpan StaysOpen = TimeSpan.FromMinutes(30);

    private OutsideLink() { }

    public OutsideLink(SafeguardingConcern concern, OutsideContact contact, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            !contact.Counts ? "Nobody outside the forum has been set."
            : concern.IsAbout(contact.PersonId) ? "It is about the contact outside."
            : null
        );
        Concern = concern;
        ContactId = contact.Id;
        (SentAt, EndsAt) = (now, now + Lasts);
    }

    public int Id { get; private set; }
    public int ConcernId { get; private set; }
    public SafeguardingConcern Concern { get; private set; } = null!;
    public int ContactId { get; private set; }
    public DateTime SentAt { get; private set; }
    public DateTime EndsAt { get; private set; }

    /// <summary>A hash of the key in the browser that showed the passphrase.</summary>
    public string? KeyHash { get; private set; }

    public DateTime? OpenUntil { get; private set; }

    public bool IsOpenWith(string keyHash, DateTime now) => KeyHash == keyHash && OpenUntil > now && EndsAt > now;

    public void Open(string keyHash, DateTime now)
    {
        RuleBrokenException.ThrowIf(EndsAt <= now ? "This link has ended. You get a new one if it still needs you." : null);
        (KeyHash, OpenUntil) = (keyHash, now + StaysOpen);
    }
}
