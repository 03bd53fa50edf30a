using CoProduce.Domain.AccountRecovery;

namespace CoProduce.Domain.Invitations;

/// <summary>Somebody's yes to a change in who reads worries, with what they may do now. A yes of somebody who is named in an open worry
/// does not count while there are two others to decide, and nobody is told whose yes did not: it waits for one more person, as when a duty
/// has ended since. Where there are no two others, all of the others there are have to be among the two.</summary>
public record DutyYes(Helper By, string Name, bool IsNamedInAWorry)
{
    public const string OneMore = "Your yes is written down. It needs the yes of one more person.";

    public const string AlreadySaid = "You have said yes. It needs the yes of one more person.";

    /// <summary>Whether enough of these two are named nowhere. <paramref name="others"/> is how many might decide and are named in no open
    /// worry: naming people must not keep a forum from going on.</summary>
    public static bool AreFree(DutyYes one, DutyYes other, int others) =>
        (one.IsNamedInAWorry ? 0 : 1) + (other.IsNamedInAWorry ? 0 : 1) >= Math.Min(2, others);

    /// <summary>Whose yes is kept beside the first while it waits for one more: of somebody named nowhere, if there is one.</summary>
    public static int Keeps(IReadOnlyList<DutyYes> all) => (all.Skip(1).FirstOrDefault(y => !y.IsNamedInAWorry) ?? all[^1]).By.PersonId;

    /// <summary>The two who decided it, or null while one more is needed.</summary>
    public static (DutyYes One, DutyYes Other)? Two(IReadOnlyList<DutyYes> all, Func<DutyYes, DutyYes, bool> together) =>
        all.Index()
            .SelectMany(one => all.Skip(one.Index + 1).Select(other => ((DutyYes, DutyYes)?)(one.Item, other)))
            .FirstOrDefault(two => together(two!.Value.Item1, two.Value.Item2));
}
