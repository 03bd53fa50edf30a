using CoProduce.Domain.People;

namespace CoProduce.Domain.Sessions;

/// <summary>Somebody without an account who takes part in one session on their own phone. They get a seat when they first say or tap
/// something; what they say counts once somebody has confirmed it.</summary>
public class SessionGuest
{
    public const int HashLength = 64;
    public const int NameMaxLength = 40;

    private SessionGuest() { }

    public SessionGuest(int roomId, Who who, YoungGuest? yes, string keyHash, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotComeIn(who, yes is not null) ?? (who.SaidYes ? null : WhyNotWithoutYes));
        yes?.Use(now);
        RoomId = roomId;
        Name = (yes?.Name ?? who.Name).Needed("Write your first name.");
        Hat = who.Hat;
        YoungGuestId = yes?.Id;
        KeyHash = keyHash;
        CameAt = now;
    }

    public const string WhyNotWithoutYes = "Everyone here treats each other well. Tick this if you do too.";
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

    /// <summary>The yes with which somebody aged 13 to 17 came in.</summary>
    public int? YoungGuestId { get; private set; }

    /// <summary>From then on the key on their phone opens nothing: they left, or guests were let in no more.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>Why somebody of this age does not come in as a guest, or null.</summary>
    public static string? WhyNotComeIn(Who who, bool hasYes) =>
        who.Age switch
        {
            GuestAge.UnderThirteen => "Children under 13 do not come in on their own. They are heard too: "
                + "a grown-up they trust writes down what they say, draw or show.",
            GuestAge.ThirteenToSeventeen => !hasYes ? YoungGuest.WhyNotWithoutYes
            : who.Hat is not Hat.YoungPerson ? "Please choose “Young person”. That is how you take part until you are 18."
            : null,
            _ => null,
        };

    public void Sit(int participantId)
    {
        RuleBrokenException.ThrowIf(ParticipantId is not null ? "You have a seat already." : null);
        ParticipantId = participantId;
    }

    /// <summary>What a guest says of themselves. Their age is not kept.</summary>
    public record Who(string Name, Hat Hat, GuestAge Age, bool SaidYes);
}

/// <summary>About how old a guest is.</summary>
public enum GuestAge
{
    EighteenOrOver,
    ThirteenToSeventeen,
    UnderThirteen,
}
