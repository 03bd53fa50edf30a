using CoProduce.Domain.People;

namespace CoProduce.Domain.AccountRecovery;

/// <summary>An administrator asks to turn off the second step of somebody with a duty who lost their phone and their codes. A second
/// administrator has to say yes.</summary>
public class SecondStepOff
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private SecondStepOff() { }

    public SecondStepOff(int personId, int askedById, DateTime now) => (PersonId, AskedById, EndsAt) = (personId, askedById, now + Lasts);

    public int PersonId { get; private set; }
    public int AskedById { get; private set; }
    public DateTime EndsAt { get; private set; }

    /// <summary>Why this person may not be the second one, or null.</summary>
    public string? WhyNotConfirm(Helper by, ForumDuties askedBy) =>
        by.PersonId == AskedById ? "You asked for this. A second administrator has to say yes."
        : !by.Duties.HasFlag(ForumDuties.Administrator) ? "A second administrator has to say yes."
        : !askedBy.HasFlag(ForumDuties.Administrator) ? "Whoever asked is no administrator any more. Ask anew tomorrow."
        : null;
}
