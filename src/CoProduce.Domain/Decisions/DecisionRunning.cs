using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Decisions;

/// <summary>What happens to a decision between opening and closing, and after it.</summary>
public partial class Decision
{
    public const int PercentRecordedToWarn = 30;
    private const string AskedAlready =
        "People were asked to decide this, so it stays theirs. If it was decided elsewhere, say so under \"Not decided together\".";

    /// <summary>The wording may change until somebody has answered. After that there is only a new version.</summary>
    public string? WhyNotReword(bool anyoneAnswered, DateTime now) =>
        Mandate is Mandate.Informed || !IsOpen(now) ? "This decision has closed, so its wording stays."
        : anyoneAnswered ? "Somebody has answered already. You can only make a new version, which asks everyone again."
        : null;

    public void Reword(DecisionDraft draft, bool anyoneAnswered, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotReword(anyoneAnswered, now));
        RuleBrokenException.ThrowIf(draft.Mandate is Mandate.Informed ? AskedAlready : null, nameof(Mandate));
        Version++;
        Write(draft, now);
    }

    /// <summary>Says anew what it stands on, and gives back what it no longer does.</summary>
    public IReadOnlyList<InfluenceLink> StandOn(IReadOnlyCollection<long> said, DateTime now)
    {
        Version++;
        var gone = _standsOn.Where(link => !said.Contains(link.ContributionId)).ToList();
        _standsOn.RemoveAll(gone.Contains);
        _standsOn.AddRange(said.Except(_standsOn.Select(link => link.ContributionId)).ToList().Select(id => new InfluenceLink(id, now)));
        return gone;
    }

    /// <summary>A new version takes its place. Its ballot stays as it was, and is not counted.</summary>
    public void BeReplaced(DateTime now)
    {
        RuleBrokenException.ThrowIf(!IsOpen(now) ? "This decision has closed, so its wording stays." : null);
        Version++;
        Outcome = DecisionOutcome.Replaced;
        ClosedAt = now;
    }

    /// <summary>The lead for families says whether it is a key decision or a minor one.</summary>
    public void Weigh(Weight weight)
    {
        Version++;
        Weight = weight;
    }

    public string? WhyNoLundy() =>
        !AffectsChildren ? "This decision was not opened as one that affects children or young people."
        : Outcome is not (DecisionOutcome.Open or DecisionOutcome.WaitingForReplies) ? "This decision has closed."
        : null;

    public void SayHowChildrenWereHeard(Lundy lundy)
    {
        RuleBrokenException.ThrowIf(WhyNoLundy());
        Version++;
        Lundy = lundy.Tidied();
    }

    /// <summary>Whether those who have not answered are reminded now: once, two days before it closes.</summary>
    public bool IsTimeToRemind(DateTime now) => IsOpen(now) && RemindedAt is null && now >= ClosesAt.AddDays(-2);

    public void Remind(DateTime now)
    {
        Version++;
        RemindedAt = now;
    }

    public void ReviewOnDay(DateOnly? on, DateOnly today)
    {
        RuleBrokenException.ThrowIf(ClosedAt is null ? "A decision is reviewed once it has closed." : null);
        RuleBrokenException.ThrowIf(on is null || on <= today ? "Choose a day that is still to come." : null, nameof(on));
        Version++;
        ReviewOn = on;
    }

    /// <summary>The round the rule allows next, or null.</summary>
    public Round? NextRound => Rounds.Next(Outcome, RoundsSoFar);

    public string? WhyNotFollow(Round round, bool isFollowed) =>
        isFollowed ? "This question has already been asked again."
        : round != NextRound ? "There is no further round for this decision."
        : null;

    /// <summary>Professionals have missed their part twice: it is the sponsor's turn.</summary>
    public bool GoesToSponsor => Outcome is DecisionOutcome.ProfessionalsDidNotRespond && RoundsSoFar.HasFlag(Round.AskedAgain);

    public string? WhyNotReopen(bool isFollowed) =>
        ClosedAt is null || Outcome is DecisionOutcome.Replaced ? "Only a closed decision can be opened again."
        : isFollowed ? "This question has already been asked again."
        : null;

    /// <summary>A lead asks to open it again. True once a lead of each group has.</summary>
    public bool AskToReopen(Side side, string reason, bool isFollowed, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotReopen(isFollowed));
        Version++;
        _reopening.RemoveAll(w => w.Side == side);
        _reopening.Add(new ReopeningWish(side, reason, now));
        return _reopening.Select(w => w.Side).Distinct().Count() == 2;
    }

    /// <summary>Answers written down for others are a warning when there are many of them among those that families gave.</summary>
    public static string? WarnOfRecorded(int recorded, int given) =>
        recorded * 100 > given * PercentRecordedToWarn
            ? $"More than {PercentRecordedToWarn} per cent of the answers from families were written down for them. "
                + "Others may ask whose answers these are."
            : null;
}
