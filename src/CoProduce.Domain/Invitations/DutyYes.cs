using CoProduce.Domain.AccountRecovery;

namespace CoProduce.Domain.Invitations;

/// <summary>Somebody's yes to a change in who reads worries, with what they may do now. A yes of somebody who is named in an open worry
/// does not count, and nobody is told whose yes did not: it waits for one more person, as when a duty has ended since.</summary>
public record DutyYes(Helper By, string Name, bool IsNamedInAWorry)
{
    public const string OneMore = "Your yes is written down. It needs the yes of one more person.";

    public const string AlreadySaid = "You have said yes. It needs the yes of one more person.";

    /// <summary>The two who decided it, or null while one more is needed.</summary>
    public static (DutyYes One, DutyYes Other)? Two(IReadOnlyList<DutyYes> all, Func<DutyYes, DutyYes, bool> together) =>
        all.Index()
            .SelectMany(one => all.Skip(one.Index + 1).Select(other => ((DutyYes, DutyYes)?)(one.Item, other)))
            .FirstOrDefault(two => together(two!.Value.Item1, two.Value.Item2));
}
