using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>All that a decision's page shows. While it is open there are no counts for or against in it, for anyone.</summary>
public record DecisionPage(
    ProjectPlace Project,
    int Number,
    string Question,
    string WhyNow,
    string Background,
    string CannotChange,
    Mandate Mandate,
    string? FinalSayWith,
    string? OneOptionReason,
    DateTime OpenedAt,
    DateTime ClosesAt,
    DateTime? ClosedAt,
    DecisionOutcome Outcome,
    int? AdoptedOptionId,
    string? ResultForFamilies,
    string? ResultForProfessionals,
    IReadOnlyList<OptionRow> Options,
    GroupRow Families,
    GroupRow Professionals,
    IReadOnlyList<SourceRow> StandsOn,
    IReadOnlyList<ActionRow> Actions,
    string? WhyNoPosition,
    bool IsAsked,
    string MyName,
    Hat MyHat,
    PositionForm Form
)
{
    public string Url => DecisionLinks.Decision(Project.Slug, Number);

    public bool IsOpen => Outcome is DecisionOutcome.Open && WhyClosed is null;

    public string? WhyClosed { get; init; }
    public DateOnly? FinalSayBy { get; init; }
    public Weight Weight { get; init; }
    public bool AffectsChildren { get; init; }
    public LundyForm Lundy { get; init; } = new();
    public bool ChildrenWereHeard { get; init; }
    public Round Round { get; init; }
    public Round? NextRound { get; init; }
    public Round RoundsSoFar { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DateTime HeldUntil { get; init; }
    public int DaysGivenBack { get; init; }

    /// <summary>The number of the decision that this one asks again, and of the one that asks it again.</summary>
    public int? Follows { get; init; }

    public int? FollowedBy { get; init; }
    public IReadOnlyList<ReopenRow> Reopening { get; init; } = [];

    /// <summary>Dates fixed elsewhere that this closes too late for.</summary>
    public IReadOnlyList<TooLateRow> TooLateFor { get; init; } = [];

    /// <summary>How the viewer's answer was given, when somebody else wrote it down.</summary>
    public HowGiven? MineWasRecorded { get; init; }

    public string? RecordedWarning { get; init; }
    public DecidedBy DecidedBy { get; init; }

    /// <summary>What was decided over this decision, or elsewhere.</summary>
    public IReadOnlyList<OverRow> DecidedOver { get; init; } = [];

    /// <summary>The options whose objections hold the result, and how many of those have no reply.</summary>
    public IReadOnlyList<(char Letter, int Objections)> Holding { get; init; } = [];

    /// <summary>Adopted ten working days ago, and nobody has been named to do anything.</summary>
    public bool NothingStarted { get; init; }

    public bool MayReopen =>
        Outcome is not (DecisionOutcome.Open or DecisionOutcome.WaitingForReplies or DecisionOutcome.Replaced)
        && FollowedBy is null
        && Project.Standing.Side is { } side
        && Project.Standing.MayLeadFor(side);

    public OptionRow? Adopted => Options.FirstOrDefault(o => o.Id == AdoptedOptionId);

    /// <summary>Whether anyone who has been asked could be guessed at.</summary>
    public bool IsSmall => Families.Asked < 5 || Professionals.Asked < 5;
}

/// <summary>A lead's wish to open the question again.</summary>
public record ReopenRow(Side Side, string Reason, DateTime At);

/// <summary>A date fixed elsewhere, and the last day to decide in time for it.</summary>
public record TooLateRow(string What, DateOnly On, DateOnly LastDay);

/// <summary>How many of one group were asked, have answered, and are needed.</summary>
public record GroupRow(int Asked, int Answered, int Needed);

/// <summary>Something said that the decision stands on. The words are null once their author took them back.</summary>
public record SourceRow(int Number, string Who, string? Text, bool IsLived, bool IsDisputed);
