using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Decisions;

/// <summary>A question that families and people who work in services settle together.</summary>
public partial class Decision
{
    public const int QuestionMaxLength = 200;
    public const int PartMaxLength = 1500;
    public const int ReasonMaxLength = 500;
    public const int MostOptions = 5;

    /// <summary>In how many working days after closing everyone can read the result.</summary>
    public const int DaysToPublish = 5;

    /// <summary>How many working days a result is held while it waits for replies to objections.</summary>
    public const int LongestWaitForReplies = 10;

    private readonly List<Option> _options = [];
    private readonly List<Voter> _voters = [];
    private readonly List<InfluenceLink> _standsOn = [];
    private readonly List<ReopeningWish> _reopening = [];

    private Decision() { }

    public Decision(int number, Stage stage, bool understandHasClosed, DecisionDraft draft, IEnumerable<Voter> voters, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotOpen(stage, understandHasClosed));
        Number = number;
        ProjectId = stage.ProjectId;
        StageId = stage.Id;
        Write(draft, now);
        OpenedAt = now;
        FollowsId = draft.Follows?.Id;
        Round = draft.Round;
        RoundsSoFar = draft.Round is Round.Reopened ? Round.Reopened : (draft.Follows?.RoundsSoFar ?? Round.First) | draft.Round;
        _standsOn.AddRange(draft.StandsOn.Distinct().Select(id => new InfluenceLink(id, now)));
        _voters.AddRange(voters);
        if (Mandate is Mandate.Informed)
        {
            Outcome = DecisionOutcome.DecidedElsewhere;
            ClosedAt = now;
        }
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }
    public int StageId { get; private set; }
    public string Question { get; private set; } = "";
    public string WhyNow { get; private set; } = "";
    public string Background { get; private set; } = "";
    public string CannotChange { get; private set; } = "";
    public Mandate Mandate { get; private set; }
    public string? FinalSayWith { get; private set; }

    /// <summary>By when whoever has the final say must answer.</summary>
    public DateOnly? FinalSayBy { get; private set; }

    public Weight Weight { get; private set; }
    public bool AffectsChildren { get; private set; }

    /// <summary>The four answers about children and young people. They have to be there before it can close.</summary>
    public Lundy Lundy { get; private set; } = Lundy.NotYet;

    public string? OneOptionReason { get; private set; }
    public DateTime OpenedAt { get; private set; }
    public DateTime ClosesAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public DateTime? RemindedAt { get; private set; }
    public DecisionOutcome Outcome { get; private set; }
    public int? AdoptedOptionId { get; private set; }
    public DecidedBy DecidedBy { get; private set; }
    public string? ResultForFamilies { get; private set; }
    public string? ResultForProfessionals { get; private set; }

    /// <summary>When it is looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>The decision that this one asks again.</summary>
    public int? FollowsId { get; private set; }

    public Round Round { get; private set; }
    public Round RoundsSoFar { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Option> Options => _options;
    public IReadOnlyList<Voter> Voters => _voters;
    public IReadOnlyList<InfluenceLink> StandsOn => _standsOn;
    public IReadOnlyList<ReopeningWish> Reopening => _reopening;

    /// <summary>What somebody wrote to open a decision.</summary>
    public record DecisionDraft(
        string Question,
        string WhyNow,
        string Background,
        string CannotChange,
        Mandate Mandate,
        DateTime ClosesAt,
        IReadOnlyList<Option.OptionDraft> Options
    )
    {
        public string? FinalSayWith { get; init; }
        public DateOnly? FinalSayBy { get; init; }
        public string? OneOptionReason { get; init; }
        public bool AffectsChildren { get; init; }
        public Lundy Lundy { get; init; } = Lundy.NotYet;
        public IReadOnlyList<long> StandsOn { get; init; } = [];
        public Decision? Follows { get; init; }
        public Round Round { get; init; }
    }

    public bool IsOpen(DateTime now) => Outcome is DecisionOutcome.Open && now < ClosesAt;

    public bool IsDue(DateTime now) => Outcome is DecisionOutcome.Open or DecisionOutcome.WaitingForReplies && now >= ClosesAt;

    public static string? WhyNotOpen(Stage stage, bool understandHasClosed) =>
        !stage.IsOpen ? "A decision belongs to a stage that is open."
        : !understandHasClosed ? "Nothing is decided before \"Understand\" has closed. We start by listening."
        : null;

    public static string? WhyNot(DecisionDraft draft, DateTime now) =>
        draft.Mandate is not Mandate.Informed && draft.ClosesAt < now.AddForumDays(DecisionRule.ShortestTimeOpen.Days)
            ? "A decision stays open for at least 7 days, so that everyone has time to take part."
        : draft.Options.Count == 0 ? "Write at least one option."
        : draft.Options.Count > MostOptions ? $"Use {MostOptions} options or fewer, so that people can weigh each one."
        : draft.Options.Count == 1 && draft.OneOptionReason.TidyOrNull() is null ? "Write a second option, or say why there is only one."
        : draft.Mandate is Mandate.Recommended && (draft.FinalSayWith.TidyOrNull() is null || draft.FinalSayBy is null)
            ? "Say who makes the final choice, and by when they must answer."
        : null;

    /// <summary>Why this person cannot take a position now, in words for them, or null when they can.</summary>
    public string? WhyNoPosition(bool isAsked, DateTime now) =>
        Mandate is Mandate.Informed ? "This was decided elsewhere, so there is nothing to answer here. You can ask why."
        : Outcome is DecisionOutcome.Replaced ? "There is a new version of this. Please answer that one."
        : !IsOpen(now) ? "This decision has closed, so answers can no longer change."
        : !isAsked ? "You were not on the list when this opened. You are asked next time."
        : null;

    public int Asked(Side side) => _voters.Count(v => v.Side == side);

    public int AnswersNeeded(Side side) =>
        Tally.Needed(
            Asked(side),
            side is Side.LivedExperience ? DecisionRule.FewestFamilySupporters : DecisionRule.FewestProfessionalSupporters
        );

    public bool IsSmall(Side side) => Asked(side) < SmallNumbers.FewestInside;

    /// <summary>Closes the decision with what the rule says. Counted from the positions that were in by closing time.</summary>
    public void Close(IReadOnlyList<Position> positions, ForumCalendar calendar, DateTime now)
    {
        RuleBrokenException.ThrowIf(!IsDue(now) ? "This decision is not due to close." : null);
        var count = new BallotCount(this, positions);
        var result = DecisionRule.Decide(count.Ballot, count.Options, waitIsOver: now >= HeldUntil(calendar));
        if (result.Outcome == Outcome)
        {
            return;
        }

        Version++;
        Outcome = result.Outcome;
        (AdoptedOptionId, DecidedBy) = (result.AdoptedOptionId, result.DecidedBy);
        _options.ForEach(o => o.Hold(result.Holding.Contains(o.Id)));
        _options.Where(o => result.Acceptable.Contains(o.Id)).ToList().ForEach(o => o.BothCanAccept());
        if (result.Outcome is not DecisionOutcome.WaitingForReplies)
        {
            ClosedAt = now;
            ResultForFamilies = count.InWords(Side.LivedExperience, result);
            ResultForProfessionals = count.InWords(Side.Professionals, result);
            foreach (var (option, words) in _options.OrderBy(o => o.Order).Zip(count.Published() ?? []))
            {
                option.Publish(words);
            }
        }
    }

    private void Write(DecisionDraft draft, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(draft, now));
        Question = draft.Question.Needed("Write the question.");
        WhyNow = draft.WhyNow.Needed("Say why this is decided now.");
        Background = draft.Background.Tidy();
        CannotChange = draft.CannotChange.Tidy();
        Mandate = draft.Mandate;
        FinalSayWith = draft.FinalSayWith.TidyOrNull();
        FinalSayBy = draft.Mandate is Mandate.Recommended ? draft.FinalSayBy : null;
        AffectsChildren = draft.AffectsChildren;
        Lundy = draft.Lundy.Tidied();
        OneOptionReason = draft.OneOptionReason.TidyOrNull();
        ClosesAt = draft.ClosesAt;
        _options.Clear();
        _options.AddRange(draft.Options.Select((o, i) => new Option(i, o)));
    }
}
