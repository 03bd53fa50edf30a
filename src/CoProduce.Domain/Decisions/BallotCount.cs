using CoProduce.Domain.Calendar;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Decisions;

/// <summary>Counts the positions of a decision, group by group. It never leaves the domain: people are shown words.</summary>
internal sealed class BallotCount
{
    private readonly Dictionary<int, Voter> _voters;
    private readonly List<Position> _positions;

    public BallotCount(Decision decision, IReadOnlyList<Position> positions)
    {
        _voters = decision.Voters.ToDictionary(v => v.ParticipantId);
        _positions = [.. positions.Where(p => _voters.ContainsKey(p.ParticipantId) && p.TakenAt < decision.ClosesAt)];
        Options = [.. decision.Options.OrderBy(o => o.Order).Select(TallyOf)];
        Ballot = new Ballot(
            decision.ClosesAt.Local() - decision.OpenedAt.Local(),
            decision.Asked(Side.Professionals),
            _positions.Where(p => _voters[p.ParticipantId].Side is Side.Professionals).Select(p => p.ParticipantId).Distinct().Count(),
            decision.AffectsChildren,
            decision.Lundy.IsComplete
        );
    }

    public Ballot Ballot { get; }
    public IReadOnlyList<OptionTally> Options { get; }

    /// <summary>The published result for one group: words, not counts.</summary>
    public string InWords(Side side, Result result)
    {
        var fewest = side is Side.LivedExperience ? DecisionRule.FewestFamilySupporters : DecisionRule.FewestProfessionalSupporters;
        var who = side is Side.LivedExperience ? "Families" : "Professionals";
        var answers = _positions.Where(p => _voters[p.ParticipantId].Side == side).ToList();
        var answered = answers.Select(p => p.ParticipantId).Distinct().Count();
        if (answered == 0)
        {
            return NobodyAnswered(side);
        }

        if (answered < Tally.Needed(_voters.Values.Count(v => v.Side == side), fewest))
        {
            return TooFewAnswered(side);
        }

        if (result.Outcome is DecisionOutcome.Adopted)
        {
            return $"{who} agreed.";
        }

        var carried = Options
            .Index()
            .Where(o => (side is Side.LivedExperience ? o.Item.Families : o.Item.Professionals).Carries(fewest))
            .Select(o => (char)('A' + o.Index))
            .ToList();
        return carried.Count > 0 ? $"{who} agreed to {string.Join(" and ", carried)}."
            : Options.Any(o => (side is Side.LivedExperience ? o.Families : o.Professionals).WantsToKnowMore)
                ? $"{who} need to know more first."
            : answers.All(p => p.Stance is Stance.Abstain)
                ? (answered < SmallNumbers.FewestInside ? TooFewAgreed(side) : $"{who} would rather not say.")
            : Options.Any(o => (side is Side.LivedExperience ? o.Families : o.Professionals) is var t && t.Support > t.Object)
                ? TooFewAgreed(side)
            : $"{who} did not agree.";
    }

    public static string NobodyAnswered(Side side) =>
        side is Side.LivedExperience ? "Nobody from families answered." : "Nobody who works in services answered.";

    /// <summary>Fewer than the rule asks for, so what the few said is nobody's business.</summary>
    public static string TooFewAnswered(Side side) => $"Too few {Some(side)} answered.";

    /// <summary>More were for it than against it and not enough, or each of a few would rather not say: nobody is said to have
    /// disagreed.</summary>
    private static string TooFewAgreed(Side side) => $"Too few {Some(side)} agreed.";

    private static string Some(Side side) => side is Side.LivedExperience ? "families" : "people who work in services";

    /// <summary>The counts of every option, or null: all or nothing, so that nobody can be worked out (docs/product.md 4.4).</summary>
    public IReadOnlyList<string>? Published() =>
        SmallNumbers.MayShow([
            .. Options.SelectMany(o => Cells(Side.LivedExperience, o.Families)),
            .. Options.SelectMany(o => Cells(Side.Professionals, o.Professionals)),
        ])
            ?
            [
                .. Options.Select(o =>
                    $"Families: {o.Families.Support} for, {o.Families.Object} against. "
                    + $"People who work in services: {o.Professionals.Support} for, {o.Professionals.Object} against."
                ),
            ]
            : null;

    /// <summary>Every number of one group that somebody could reckon with, those who did not say among them.</summary>
    private IEnumerable<int> Cells(Side side, Tally tally)
    {
        var answered = _positions.Where(p => _voters[p.ParticipantId].Side == side).Select(p => p.ParticipantId).Distinct().Count();
        return
        [
            tally.Support,
            tally.Object,
            tally.NeedMore,
            answered - tally.Support - tally.Object - tally.NeedMore,
            tally.Asked - answered,
        ];
    }

    private OptionTally TallyOf(Option option)
    {
        var here = _positions.Where(p => p.OptionId == option.Id).ToList();
        return new OptionTally(
            option.Id,
            Of(here, v => v.Side is Side.LivedExperience),
            Of(here, v => v.Side is Side.Professionals),
            Of(here, v => v.IsYoungPerson),
            here.Any(p => p.Stance is Stance.DoNotAgree && !p.HasReply)
        );
    }

    private Tally Of(List<Position> positions, Func<Voter, bool> group)
    {
        var theirs = positions.Where(p => group(_voters[p.ParticipantId])).ToList();
        return new Tally(
            _voters.Values.Count(group),
            theirs.Count(p => p.Stance.IsSupport()),
            theirs.Count(p => p.Stance is Stance.DoNotAgree),
            theirs.Count(p => p.Stance is Stance.NeedToKnowMore)
        );
    }
}
