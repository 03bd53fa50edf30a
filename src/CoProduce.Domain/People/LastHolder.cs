namespace CoProduce.Domain.People;

/// <summary>The forum is never left without an administrator, nor without a safeguarding lead once it has one.</summary>
public static class LastHolder
{
    /// <summary>Why these duties cannot go from somebody, or null. <paramref name="others"/> are the duties of everybody else who can do
    /// theirs now.</summary>
    public static string? WhyNot(ForumDuties going, IReadOnlyCollection<ForumDuties> others) =>
        IsLast(ForumDuties.Administrator, going, others)
            ? "Nobody else is an administrator. Ask somebody to take this on first, so that the forum can go on."
        : IsLast(ForumDuties.SafeguardingLead, going, others)
            ? "Nobody else is a safeguarding lead. Ask somebody to take this on first, so that families stay safe."
        : null;

    private static bool IsLast(ForumDuties duty, ForumDuties going, IReadOnlyCollection<ForumDuties> others) =>
        going.HasFlag(duty) && !others.Any(o => o.HasFlag(duty));
}
