namespace CoProduce.Domain.Contributions;

/// <summary>Who says that words were written down as they were said, and how they stand to those words. Families' figures are not made by
/// forum staff, nor by whoever wrote the words down.</summary>
public record WordsConfirmer(int PersonId)
{
    public bool IsTheirs { get; init; }
    public bool IsStaff { get; init; }

    /// <summary>Takes part with the hat of families, and has said yes to the agreement.</summary>
    public bool IsFamily { get; init; }

    public bool IsFamilyLead { get; init; }

    /// <summary>Whoever wrote the words down let them in.</summary>
    public bool WasLetInByWriter { get; init; }

    /// <summary>A lead for families is there who is not staff, did not write the words down, and was not let in by whoever did.</summary>
    public bool IsThereALead { get; init; }

    /// <summary>The day on which whoever said it came to the project. They count from the day after, by their own word
    /// too.</summary>
    public DateOnly? NewOn { get; init; }

    public string? WhyNot(OnBehalf words, DateOnly today) =>
        words.ByPersonId == PersonId ? "You wrote this down yourself, so somebody else has to confirm it."
        : IsTheirs ? (NewOn >= today ? "You are new here. From tomorrow on you can confirm it, and it counts." : null)
        : IsStaff ? "Forum staff do not confirm what families said."
        : !IsFamily ? "Families confirm what was written down for them."
        : WasLetInByWriter ? "The person who wrote this down let you in, so somebody else has to confirm it."
        : !IsFamilyLead && IsThereALead ? "The lead for families confirms it."
        : NewOn >= today ? "They are new here. From tomorrow on it can be confirmed, and counts."
        : words.SeenRightByPersonId == PersonId ? "You have said so already. One more family member has to say it too."
        : null;

    /// <summary>The person themselves, or the lead for families, is enough. Of other family members it takes two.</summary>
    public bool IsEnough(OnBehalf words) => IsTheirs || IsFamilyLead || words.SeenRightByPersonId is not null;
}
