using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Decisions;

/// <summary>Somebody who was asked, as the table stood when the decision opened.</summary>
public class Voter
{
    public static readonly TimeSpan ShortestTimeInProject = TimeSpan.FromDays(7);

    private Voter() { }

    public Voter(Participant participant)
    {
        ParticipantId = participant.Id;
        Side = participant.Side;
        IsYoungPerson = participant.Hat is Hat.YoungPerson;
    }

    public int Id { get; private set; }
    public int DecisionId { get; private set; }
    public int ParticipantId { get; private set; }
    public Side Side { get; private set; }
    public bool IsYoungPerson { get; private set; }

    /// <summary>The hat they wore when they were asked.</summary>
    public Hat Hat =>
        Side is Side.Professionals ? Hat.Professional
        : IsYoungPerson ? Hat.YoungPerson
        : Hat.ParentCarer;

    /// <summary>Who is asked: taking part for 7 days, agreed to how we work, one hat; professionals trained. Whoever has a duty of
    /// the forum and facilitators take no side, whatever their hat.</summary>
    public static bool IsAsked(Participant who, ForumDuties duties, bool isTrained, DateTime now) =>
        WhyNotAsked(who, duties, isTrained, now) is null;

    /// <summary>Why somebody is not asked, with what they can do about it.</summary>
    public static string? WhyNotAsked(Participant? who, ForumDuties duties, bool isTrained, DateTime openedAt) =>
        WhyTakesNoSide(duties, who is { IsTakingPart: true, IsFacilitator: true })
        ?? (
            who is not { IsTakingPart: true }
                ? NotHere
                : WhyNotYet(who.Side, who.AgreedTo is not null, who.JoinedAt <= openedAt - ShortestTimeInProject, isTrained)
        );

    public static string? WhyNotAsked(Standing me, DateTime? joinedAt, bool isTrained, DateTime openedAt) =>
        WhyTakesNoSide(me.Duties, me is { IsTakingPart: true, IsFacilitator: true })
        ?? (
            me.State is ParticipantState.Removed ? Standing.NotHereAnyMore
            : me is not { IsTakingPart: true, Side: { } side } ? NotHere
            : WhyNotYet(side, me.AgreedTo is not null, joinedAt <= openedAt - ShortestTimeInProject, isTrained)
        );

    /// <summary>Looked at when a decision opens, and again with each answer. What somebody answered before that stays.</summary>
    public static string? WhyTakesNoSide(ForumDuties duties, bool facilitates) =>
        duties.HasFlag(ForumDuties.Staff)
            ? "You work for the forum as staff, so you take no side and do not answer. You can say what you think in the stage."
        : duties.AreHeld() ? "You have a duty of the forum, so you take no side and do not answer. You can say what you think in the stage."
        : facilitates ? "You run the sessions here, so you take no side. Somebody else can run them if you want to answer."
        : null;

    /// <summary>An answer that somebody gave by phone or on paper is written down by the lead of their own group.</summary>
    public string? WhyNotWrittenBy(Side? lead) =>
        Side == lead ? null : "The lead of their own group writes down what somebody answered. Please ask that lead.";

    private const string NotHere = "You are not in this project. Ask to join it: you are asked about what opens 7 days later.";

    private static string? WhyNotYet(Side side, bool hasAgreed, bool isLongHere, bool isTrained) =>
        !hasAgreed ? "You have not said yes to the working agreement. Read it and say yes: you are asked next time."
        : !isLongHere
            ? "You joined less than 7 days before this opened. You are asked next time. Until then you can say what you think in the stage."
        : side is Side.LivedExperience ? null
        : !isTrained ? "You have no training of the last 24 months. Do it, and you are asked next time. The forum tells you when it is."
        : null;
}
