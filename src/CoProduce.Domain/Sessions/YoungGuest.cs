using CoProduce.Domain.Carers;

namespace CoProduce.Domain.Sessions;

/// <summary>The forum's yes that somebody aged 13 to 17 comes to one session as a guest. Somebody who runs the session and knows their
/// carer gives it beforehand. Its code is for them alone and works once.</summary>
public class YoungGuest
{
    public const int HashLength = 64;
    public const string WhyNotWithoutYes =
        "Guests aged 13 to 17 need the forum’s yes first. Somebody who runs the session, and knows your parent or carer, gives you a code "
        + "of your own. Ask them for it.";
    public const string WhyUnknown = "We do not know that code of your own, or it was used. Ask whoever gave it to you for another one.";

    private YoungGuest() { }

    public YoungGuest(int sessionId, string name, int givenById, bool knowsCarer, string codeHash, DateTime now)
    {
        RuleBrokenException.ThrowIf(knowsCarer ? UnderEighteen.WhyNotName(name) : WhyNotWithoutCarer);
        SessionId = sessionId;
        Name = name.Needed("Write their first name.");
        CodeHash = codeHash;
        (GivenById, GivenAt) = (givenById, now);
    }

    public const string WhyNotWithoutCarer = "Talk with their parent or carer first. Tick this when you know them and they said yes.";

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public string Name { get; private set; } = "";
    public string CodeHash { get; private set; } = "";
    public int GivenById { get; private set; }
    public DateTime GivenAt { get; private set; }
    public DateTime? UsedAt { get; private set; }
    public DateTime? TakenBackAt { get; private set; }
    public int Version { get; private set; }

    public bool MayComeIn => UsedAt is null && TakenBackAt is null;

    public void Use(DateTime now)
    {
        RuleBrokenException.ThrowIf(MayComeIn ? null : WhyUnknown);
        Version++;
        UsedAt = now;
    }

    /// <summary>If they are in the session, they are out with their next tap.</summary>
    public void TakeBack(DateTime now)
    {
        RuleBrokenException.ThrowIf(TakenBackAt is not null ? "This yes was taken back already." : null);
        Version++;
        TakenBackAt = now;
    }
}
