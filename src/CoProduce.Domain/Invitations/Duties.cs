using CoProduce.Domain.People;

namespace CoProduce.Domain.Invitations;

/// <summary>Who may ask somebody to take on a duty of the forum, and who may be the second person to say yes.</summary>
public static class Duties
{
    public static readonly IReadOnlyList<ForumDuties> All =
    [
        ForumDuties.Staff,
        ForumDuties.SafeguardingLead,
        ForumDuties.Deputy,
        ForumDuties.Administrator,
    ];

    public static string Words(this ForumDuties duty) =>
        duty switch
        {
            ForumDuties.Staff => "Forum staff",
            ForumDuties.SafeguardingLead => "Safeguarding lead",
            ForumDuties.Deputy => "Deputy safeguarding lead",
            ForumDuties.Administrator => "Administrator",
            _ => "No duty",
        };

    /// <summary>Administrators and safeguarding leads give duties. Nobody else knows of the page.</summary>
    public static bool MayGiveDuties(this ForumDuties mine) =>
        mine.HasFlag(ForumDuties.Administrator) || mine.HasFlag(ForumDuties.SafeguardingLead);

    public static bool IsForSafeguarding(this ForumDuties duty) => duty is ForumDuties.SafeguardingLead or ForumDuties.Deputy;

    public static string? WhyNotAsk(ForumDuties mine, ForumDuties duty) =>
        !All.Contains(duty) ? "Choose one duty."
        : mine.HasFlag(ForumDuties.Administrator) || (duty.IsForSafeguarding() && mine.HasFlag(ForumDuties.SafeguardingLead)) ? null
        : "Only an administrator can ask for that duty.";

    /// <summary>A safeguarding lead is named by an administrator and a safeguarding lead together; the other duties by two
    /// administrators.</summary>
    public static string? WhyNotConfirm(ForumDuties mine, ForumDuties duty, ForumDuties askedBy) =>
        !duty.IsForSafeguarding()
            ? mine.HasFlag(ForumDuties.Administrator)
                ? null
                : "A second administrator has to confirm this."
            : (mine.HasFlag(ForumDuties.SafeguardingLead) && askedBy.HasFlag(ForumDuties.Administrator))
            || (mine.HasFlag(ForumDuties.Administrator) && askedBy.HasFlag(ForumDuties.SafeguardingLead))
                ? null
                : "An administrator and a safeguarding lead have to agree on this: one asks, the other confirms.";
}
