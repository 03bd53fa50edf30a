namespace CoProduce.Domain.People;

/// <summary>What somebody does for the forum as a whole, apart from any project.</summary>
[Flags]
public enum ForumDuties
{
    None = 0,
    Staff = 1,
    SafeguardingLead = 2,
    Administrator = 4,

    /// <summary>Deputy of the safeguarding leads: reads what they read, and steps in when they are late.</summary>
    Deputy = 8,
}
