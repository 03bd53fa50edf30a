using CoProduce.Domain.People;

namespace CoProduce.Domain.AccountRecovery;

/// <summary>What those with a duty may do about somebody else's way in. Nobody sets a password for another, and nobody acts as
/// them.</summary>
public static class SignInHelp
{
    private const string OnlyAdministrators = "They have a duty of the forum. Only an administrator can do this.";

    public static bool MayHelpPeopleIn(this ForumDuties mine) => mine is not ForumDuties.None;

    /// <summary>Why somebody may not end another's sign-ins or turn off their second step, or null.</summary>
    public static string? WhyNotHelp(Helper by, int personId, ForumDuties theirs) =>
        by.PersonId == personId ? "This is your own account. You find all of this on your account page."
        : theirs is not ForumDuties.None && !by.Duties.HasFlag(ForumDuties.Administrator) ? OnlyAdministrators
        : null;

    /// <summary>Why somebody may not keep another from signing in, or null. To keep people safe, safeguarding leads and deputies may do so
    /// whatever the other's duties.</summary>
    public static string? WhyNotPause(Helper by, int personId, ForumDuties theirs) =>
        by.PersonId == personId ? "You cannot pause your own account."
        : theirs is not ForumDuties.None
        && !by.Duties.HasFlag(ForumDuties.Administrator)
        && !by.Duties.HasFlag(ForumDuties.SafeguardingLead)
        && !by.Duties.HasFlag(ForumDuties.Deputy)
            ? OnlyAdministrators
        : null;

    /// <summary>Turning off the second step of somebody with a duty takes two administrators: whoever comes in as them could do the most
    /// harm.</summary>
    public static bool TakesTwo(ForumDuties theirs) => theirs is not ForumDuties.None;
}

/// <summary>Who helps, and with which duties.</summary>
public record Helper(int PersonId, ForumDuties Duties);
