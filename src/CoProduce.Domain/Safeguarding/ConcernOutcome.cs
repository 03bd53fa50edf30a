using CoProduce.Domain.People;

namespace CoProduce.Domain.Safeguarding;

/// <summary>What came of a worry.</summary>
public enum ConcernOutcome
{
    Advice,
    ChildrensServices,
    DesignatedOfficer,
    AdultServices,
    Police,
    NothingFurther,
}

/// <summary>Where open worries are when one of those who read them goes.</summary>
public enum WorriesThen
{
    WithOthers,
    Outside,
    WithNobody,
}

/// <summary>The words and duties around worries.</summary>
public static class Concerns
{
    public static bool MayReadConcerns(this ForumDuties duties) =>
        duties.HasFlag(ForumDuties.SafeguardingLead) || duties.HasFlag(ForumDuties.Deputy);

    public static string Words(this ConcernOutcome outcome) =>
        outcome switch
        {
            ConcernOutcome.Advice => "We gave advice or help",
            ConcernOutcome.ChildrensServices => "Passed to children’s services (MASH)",
            ConcernOutcome.DesignatedOfficer => "Passed to the council’s designated officer (LADO)",
            ConcernOutcome.AdultServices => "Passed to adult services",
            ConcernOutcome.Police => "Passed to the police",
            _ => "Nothing further to do",
        };

    /// <summary>Why somebody cannot stop reading worries, for them to read, or null: none that is open is left with nobody.</summary>
    public static string? WhyNotGo(this WorriesThen then) =>
        then is WorriesThen.WithNobody
            ? "A worry is open that nobody but you may read, and there is no contact outside the forum for it. Have a contact outside "
                + "confirmed first, or close the worry with a second person."
            : null;

    /// <summary>What they should know before they go, or null.</summary>
    public static string? WarnOfGoing(this WorriesThen then) =>
        then is WorriesThen.Outside
            ? "A worry is open that nobody else here may read or close. When you go, the contact outside the forum gets it."
            : null;

    /// <summary>Why a worry cannot be kept here: somebody has to be left who may read it, in the forum or outside.</summary>
    public static string? WhyNotTell(IReadOnlyCollection<int> readers, int? outside, IReadOnlyCollection<int> about) =>
        readers.Except(about).Any() || (outside is { } contact && !about.Contains(contact)) ? null
        : readers.Count == 0 ? "Nobody is there yet who could read this. Please call one of the numbers above."
        : "Everyone who could read this is named in it. Please call one of the numbers above instead. They are outside the forum.";
}
