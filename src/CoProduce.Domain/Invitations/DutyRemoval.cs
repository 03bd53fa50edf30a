using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Invitations;

/// <summary>Somebody asks that a duty be taken from the person who has it. It ends when a second person agrees.</summary>
public class DutyRemoval
{
    public const string Asked = "Asked. The duty ends when a second person agrees, within 7 days.";
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private DutyRemoval() { }

    public DutyRemoval(int personId, ForumDuties duty, Helper by, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAsk(by, personId, duty));
        (PersonId, Duty, AskedById, EndsAt) = (personId, duty, by.PersonId, now + Lasts);
    }

    public int PersonId { get; private set; }
    public ForumDuties Duty { get; private set; }
    public int AskedById { get; private set; }

    /// <summary>Who agreed, where that was not enough.</summary>
    public int? AlsoAgreedById { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>Administrators may ask for any duty to end, safeguarding leads for those of safeguarding.</summary>
    public static string? WhyNotAsk(Helper by, int personId, ForumDuties duty) =>
        by.PersonId == personId ? "You can lay this duty down yourself, on your account page."
        : Duties.WhyNotAsk(by.Duties, duty) is null ? null
        : "Only an administrator can say that this duty should end.";

    /// <summary>Whoever asked and sends it again reads the same. Another person can agree to it.</summary>
    public string? WhyNotAskAgain(Helper by) =>
        by.PersonId == AskedById ? null : "Somebody has asked for that already. You can agree to it.";

    /// <summary>Why this person may not be the second one, or null.</summary>
    public string? WhyNotAgree(Helper by, DateTime now) =>
        EndsAt <= now ? "Too much time has passed. Ask anew, if it should still end."
        : by.PersonId == AskedById ? "You asked for this. Somebody else has to agree."
        : by.PersonId == AlsoAgreedById ? DutyYes.AlreadySaid
        : WhyNotAsk(by, PersonId, Duty);

    /// <summary>Everyone who says yes, the newest last. Gives the two who ended it: both have the right when it counts, and where the duty
    /// is to read worries, neither is named in an open one while there are two <paramref name="others"/>. Null while it needs one
    /// more.</summary>
    public (DutyYes One, DutyYes Other)? Agree(IReadOnlyList<DutyYes> all, int others, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAgree(all[^1].By, now));
        var two = DutyYes.Two(all, (one, other) =>
            MayEnd(one) && MayEnd(other) && (!Duty.IsForSafeguarding() || DutyYes.AreFree(one, other, others))
        );
        AlsoAgreedById = (all.Skip(1).FirstOrDefault(IsFree) ?? all[^1]).By.PersonId;
        return two;
    }

    private bool IsFree(DutyYes yes) => MayEnd(yes) && !(yes.IsNamedInAWorry && Duty.IsForSafeguarding());

    private bool MayEnd(DutyYes yes) => WhyNotAsk(yes.By, PersonId, Duty) is null;
}
