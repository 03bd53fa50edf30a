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

    /// <summary>A safeguarding lead is named by an administrator and a safeguarding lead together, the first one by two administrators;
    /// so are the other duties.</summary>
    public static string? WhyNotConfirm(ForumDuties mine, ForumDuties duty, ForumDuties askedBy, bool hasLead) =>
        duty.IsForSafeguarding() && !IsFirstLead(duty, hasLead) ? WhyNotConfirmForSafeguarding(mine, askedBy)
        : !mine.HasFlag(ForumDuties.Administrator) ? "A second administrator has to confirm this."
        : !askedBy.HasFlag(ForumDuties.Administrator) ? "Whoever asked is no administrator any more. Take it back, and ask anew."
        : null;

    public static string? WhyNotNameFirst(bool hasLead) =>
        hasLead ? "Somebody is safeguarding lead already. They and an administrator name the next one together, in the app." : null;

    private static bool IsFirstLead(ForumDuties duty, bool hasLead) => duty is ForumDuties.SafeguardingLead && !hasLead;

    private static string? WhyNotConfirmForSafeguarding(ForumDuties mine, ForumDuties askedBy) =>
        (mine.HasFlag(ForumDuties.SafeguardingLead) && askedBy.HasFlag(ForumDuties.Administrator))
        || (mine.HasFlag(ForumDuties.Administrator) && askedBy.HasFlag(ForumDuties.SafeguardingLead))
            ? null
            : "An administrator and a safeguarding lead have to agree on this: one asks, the other confirms.";
}
