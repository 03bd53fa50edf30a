using CoProduce.Domain.People;

namespace CoProduce.Domain.Sessions;

/// <summary>Somebody without an account who takes part in one session on their own phone. They get a seat when they first say or tap
/// something; what they say counts once somebody has confirmed it.</summary>
public class SessionGuest
{
    public const int HashLength = 64;
    public const int NameMaxLength = 40;

    private SessionGuest() { }

    public SessionGuest(int roomId, string name, Hat hat, string keyHash, bool saidYes, DateTime now)
    {
        RuleBrokenException.ThrowIf(saidYes ? null : WhyNotWithoutYes);
        RoomId = roomId;
        Name = name.Needed("Write your first name.");
        Hat = hat;
        KeyHash = keyHash;
        CameAt = now;
    }

    public const string WhyNotWithoutYes = "Guests are 13 or older, and treat each other well. Tick this if that is you.";
    public const string WhyNotIn = "You are not in a session. It may have ended, or guests are not let in any more. Ask whoever runs it.";

    public int Id { get; private set; }
    public int RoomId { get; private set; }
    public string Name { get; private set; } = "";
    public Hat Hat { get; private set; }

    /// <summary>A hash of the key on their phone.</summary>
    public string KeyHash { get; private set; } = "";

    public DateTime CameAt { get; private set; }

    /// <summary>Under which they speak. Empty while they have only read along.</summary>
    public int? ParticipantId { get; private set; }

    public void Sit(int participantId)
    {
        RuleBrokenException.ThrowIf(ParticipantId is not null ? "You have a seat already." : null);
        ParticipantId = participantId;
    }
}
