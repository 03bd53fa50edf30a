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

/// <summary>Whoever has any duty of the forum is of the forum: in no project do they speak or count for a group.</summary>
public static class AnyDuty
{
    public static bool AreHeld(this ForumDuties duties) => duties is not ForumDuties.None;
}
