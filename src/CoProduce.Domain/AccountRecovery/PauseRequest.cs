using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Domain.AccountRecovery;

/// <summary>Somebody asks to keep a person with a duty of the forum from signing in. As with ending a duty, a second one has to agree: who
/// cannot come in cannot do it.</summary>
public class PauseRequest
{
    public const string Asked = "Asked. They are kept out when a second person agrees, within a day.";
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private PauseRequest() { }

    public PauseRequest(int personId, Helper by, ForumDuties theirs, DateTime now)
    {
        RuleBrokenException.ThrowIf(SignInHelp.WhyNotPause(by, personId, theirs));
        (PersonId, AskedById, EndsAt) = (personId, by.PersonId, now + Lasts);
    }

    public int PersonId { get; private set; }
    public int AskedById { get; private set; }

    /// <summary>Who agreed, where that was not enough.</summary>
    public int? AlsoAgreedById { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>Why this person may not be the second one, or null.</summary>
    public string? WhyNotAgree(Helper by, ForumDuties theirs) =>
        by.PersonId == AskedById ? "You asked to keep them out. Somebody else has to agree."
        : by.PersonId == AlsoAgreedById ? DutyYes.AlreadySaid
        : SignInHelp.WhyNotPause(by, PersonId, theirs);

    /// <summary>Everyone who says yes, the newest last. Whether it counts now: where they read worries, neither of the two is named in an
    /// open one while there are two <paramref name="others"/>.</summary>
    public bool Agree(IReadOnlyList<DutyYes> all, ForumDuties theirs, int others)
    {
        RuleBrokenException.ThrowIf(WhyNotAgree(all[^1].By, theirs));
        var readsWorries = Duties.All.Any(d => theirs.HasFlag(d) && d.IsForSafeguarding());
        AlsoAgreedById = DutyYes.Keeps(all);
        return DutyYes.Two(all, (one, other) =>
            MayPause(one, theirs) && MayPause(other, theirs) && (!readsWorries || DutyYes.AreFree(one, other, others))
        )
            is not null;
    }

    private bool MayPause(DutyYes yes, ForumDuties theirs) => SignInHelp.WhyNotPause(yes.By, PersonId, theirs) is null;
}
