namespace CoProduce.Domain.Decisions;

/// <summary>What the rule needs to know about a ballot, beside the answers.</summary>
public record Ballot(
    TimeSpan TimeOpen,
    int ProfessionalsAsked,
    int ProfessionalsWhoAnswered,
    bool AffectsChildren,
    bool ChildrenQuestionsAnswered
);

/// <summary>How a decision came out, and which option was adopted when one was.</summary>
public record Result(DecisionOutcome Outcome, int? AdoptedOptionId = null)
{
    public IReadOnlyList<int> Acceptable { get; init; } = [];

    /// <summary>The options whose objections without a reply hold the result.</summary>
    public IReadOnlyList<int> Holding { get; init; } = [];

    public DecidedBy DecidedBy { get; init; }
}

/// <summary>The rule of docs/product.md 2.1 and 2.2: both groups must carry an option themselves.</summary>
public static class DecisionRule
{
    public const int FewestFamilySupporters = 3;
    public const int FewestProfessionalSupporters = 1;
    public const int FewestYoungPeopleToCountApart = 3;
    public static readonly TimeSpan ShortestTimeOpen = TimeSpan.FromDays(7);

    /// <summary>What the rule says. An option that both groups carry waits until each objection to it has a reply; when the wait is over,
    /// it no longer counts.</summary>
    public static Result Decide(Ballot ballot, IReadOnlyList<OptionTally> options, bool waitIsOver = false)
    {
        if (!waitIsOver && IsHeld(ballot, options))
        {
            var asIfHeard = ballot with { ChildrenQuestionsAnswered = true };
            return new Result(DecisionOutcome.WaitingForReplies)
            {
                Holding = [.. options.Where(o => o.HasUnansweredObjection && Passes(asIfHeard, o)).Select(o => o.OptionId)],
            };
        }

        var passing = options.Where(o => Passes(ballot, o)).ToList();

        passing.RemoveAll(o => o.HasUnansweredObjection);
        if (passing.Count > 0)
        {
            return Best(passing);
        }

        return options.Any(o => o.Families.WantsToKnowMore || o.Professionals.WantsToKnowMore) ? new Result(DecisionOutcome.NeedToKnowMore)
            : ballot.ProfessionalsWhoAnswered < Tally.Needed(ballot.ProfessionalsAsked, FewestProfessionalSupporters)
                ? new Result(DecisionOutcome.ProfessionalsDidNotRespond)
            : new Result(DecisionOutcome.NotAgreed) { DecidedBy = WhatStoodInTheWay(ballot, options) };
    }

    /// <summary>What kept an option from being adopted that both groups carry.</summary>
    private static DecidedBy WhatStoodInTheWay(Ballot ballot, IReadOnlyList<OptionTally> options) =>
        options.Any(o => Passes(ballot, o)) ? DecidedBy.MissingReply
        : options.Any(o => Passes(ballot with { ChildrenQuestionsAnswered = true }, o)) ? DecidedBy.MissingAnswersAboutChildren
        : options.Any(o => Passes(ballot with { AffectsChildren = false }, o)) ? DecidedBy.YoungPeople
        : DecidedBy.TheGroups;

    /// <summary>Whether both groups carry this option. Replies to objections are looked at afterwards: they hold a result back.</summary>
    public static bool Passes(Ballot ballot, OptionTally option) =>
        ballot.TimeOpen >= ShortestTimeOpen
        && option.Families.Asked >= FewestFamilySupporters
        && option.Families.Carries(FewestFamilySupporters)
        && option.Professionals.Carries(FewestProfessionalSupporters)
        && !option.Families.WantsToKnowMore
        && !option.Professionals.WantsToKnowMore
        && ChildrenAreHeard(ballot, option);

    /// <summary>An option that both groups would carry waits for its objections to be answered. The four answers about children are asked
    /// for, whatever comes out.</summary>
    private static bool IsHeld(Ballot ballot, IReadOnlyList<OptionTally> options)
    {
        var asIfHeard = ballot with { ChildrenQuestionsAnswered = true };
        return (ballot.AffectsChildren && !ballot.ChildrenQuestionsAnswered)
            || options.Any(o => o.HasUnansweredObjection && Passes(asIfHeard, o));
    }

    private static bool ChildrenAreHeard(Ballot ballot, OptionTally option) =>
        !ballot.AffectsChildren
        || (
            ballot.ChildrenQuestionsAnswered
            && (option.YoungPeople.Asked < FewestYoungPeopleToCountApart || option.YoungPeople.Support >= option.YoungPeople.Object)
        );

    /// <summary>The option whose weaker group supports it most; then the one families support most; a tie after that is recorded as
    /// one.</summary>
    private static Result Best(IReadOnlyList<OptionTally> passing)
    {
        var ranked = passing
            .GroupBy(o => (Lower: LowerShare(o), Families: o.Families.Support))
            .OrderByDescending(g => g.Key.Lower)
            .ThenByDescending(g => g.Key.Families)
            .First()
            .ToList();
        return ranked.Count == 1
            ? new Result(DecisionOutcome.Adopted, ranked[0].OptionId)
            : new Result(DecisionOutcome.BothCanAcceptSeveral) { Acceptable = [.. ranked.Select(o => o.OptionId)] };
    }

    /// <summary>The smaller of the two support shares, over a common denominator so that no rounding can decide.</summary>
    private static long LowerShare(OptionTally o) =>
        Math.Min((long)o.Families.Support * o.Professionals.Asked, (long)o.Professionals.Support * o.Families.Asked);
}
