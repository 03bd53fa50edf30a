using CoProduce.Domain.People;

namespace CoProduce.Domain.Participation;

/// <summary>Somebody makes words their own that were written down for them. Words taken down for a person are that person's.</summary>
public static class WordsClaim
{
    /// <summary>Why these words cannot be theirs, or null. <paramref name="mine"/> is the group they already count in here.</summary>
    public static string? WhyNot(int personId, int codeMadeById, IEnumerable<int> writers, Side written, Side? mine) =>
        personId == codeMadeById || writers.Contains(personId)
            ? "You wrote these words down, or made the code. They belong to the person who said them."
        : mine is { } side && side != written
            ? "These words were written down for somebody of the other group. A person counts in one group in one project."
        : null;

    /// <summary>A code is for the person named. A name is easily taken: only the email that the code was made for shows who it is. Else
    /// forum staff look first.</summary>
    public static bool NeedsAYes(string named, string name, string? emailGiven, string? email) =>
        !IsSame(named, name) || emailGiven is null || !IsSame(emailGiven, email);

    /// <summary>How often somebody else can ask for the words under one code. After that it works for the person named alone.</summary>
    public const int MostRefused = 3;

    /// <summary>Whether somebody whose name or email is another may wait for forum staff: one at a time, and not for ever.</summary>
    public static bool MayWait(bool isWaitedFor, int refused) => !isWaitedFor && refused < MostRefused;

    /// <summary>Why this one of the forum staff cannot say yes to it, or null.</summary>
    public static string? WhyNotSayYes(int staffId, int claimedById, int codeMadeById, IEnumerable<int> writers) =>
        staffId == claimedById || staffId == codeMadeById || writers.Contains(staffId)
            ? "Somebody else of the forum staff has to look at this: you wrote it down, made the code or ask for it yourself."
            : null;

    private static bool IsSame(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
