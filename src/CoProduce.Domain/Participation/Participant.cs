using CoProduce.Domain.People;

namespace CoProduce.Domain.Participation;

/// <summary>Where somebody has got to in a project: asked to join, taking part, or gone.</summary>
public enum ParticipantState
{
    Asked,
    TakingPart,
    Left,
    Removed,
    NotAdmitted,

    /// <summary>Words that somebody else wrote down are theirs. That gives them no seat: they ask for one as everybody does.</summary>
    Heard,
}

/// <summary>A person at the table of one project, with the one hat they wear there.</summary>
public partial class Participant
{
    public const int ReasonMaxLength = 500;

    private Participant() { }

    public Participant(int projectId, Person person, Hat hat, DateTime now, bool isBroughtIn = false)
    {
        RuleBrokenException.ThrowIf(isBroughtIn ? WhyNotBringIn(person, hat) : WhyNotJoin(person, hat));
        ProjectId = projectId;
        Person = person;
        PersonId = person.Id;
        Hat = hat;
        AskedAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public Hat Hat { get; private set; }
    public ParticipantState State { get; private set; }
    public DateTime AskedAt { get; private set; }
    public DateTime? JoinedAt { get; private set; }
    public DateTime? LeftAt { get; private set; }
    public string? ReasonGiven { get; private set; }

    /// <summary>They went for somebody's safety: they read just that, and whom to ask.</summary>
    public bool IsForSafety { get; private set; }

    /// <summary>Who let them in. Null when they came another way.</summary>
    public int? AdmittedById { get; private set; }

    public RemovalWish? RemovalWish { get; private set; }
    public bool IsCoLead { get; private set; }
    public bool IsFacilitator { get; private set; }
    public int? AgreedTo { get; private set; }
    public DateTime? AgreedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Takes part without an account: somebody writes down what they say. They count as joined once they claim it.</summary>
    public bool IsWrittenDown { get; private set; }

    public Side Side => Hat.Side();
    public bool IsTakingPart => State is ParticipantState.TakingPart;
    public bool LeadsProject => IsTakingPart && IsCoLead;
    public bool RunsProject => IsTakingPart && (IsCoLead || IsFacilitator);

    /// <summary>Whether they could come in today: their account is not paused, and no yes of a carer is missing.</summary>
    public bool TakesPartNow(bool isPaused, bool waitsForCarer) => IsTakingPart && !isPaused && !waitsForCarer;

    /// <summary>Somebody who is heard here through others, by phone, on paper or in a room.</summary>
    public static Participant WrittenDown(int projectId, Person person, Hat hat, DateTime now) =>
        new(projectId, person, hat, now)
        {
            State = ParticipantState.TakingPart,
            JoinedAt = now,
            IsWrittenDown = true,
        };

    /// <summary>The person has made an account and shown the code: the words are theirs, and no more than that.</summary>
    public void Claim(Person person)
    {
        RuleBrokenException.ThrowIf(!IsWrittenDown ? "These words already belong to somebody." : null);
        Version++;
        Person = person;
        PersonId = person.Id;
        IsWrittenDown = false;
        State = ParticipantState.Heard;
    }

    /// <summary>They ask themselves, or somebody of the forum brings them in and reads it of them.</summary>
    public void AskAgain(Hat hat, DateTime now, bool isBroughtIn = false)
    {
        RuleBrokenException.ThrowIf(
            isBroughtIn ? WhyNotBringIn(Person, hat) ?? WhyNotBringBack(hat) : WhyNotJoin(Person, hat) ?? WhyNotAskAgain(hat)
        );
        Version++;
        Hat = hat;
        (ReasonGiven, IsForSafety) = (null, false);
        State = ParticipantState.Asked;
        AskedAt = now;
        LeftAt = null;
    }

    public void Agree(int agreementNumber, DateTime now)
    {
        RuleBrokenException.ThrowIf(!IsTakingPart ? "Join the project first." : null);
        Version++;
        AgreedTo = agreementNumber;
        AgreedAt = now;
    }

    /// <summary>Anyone may leave at any time and owes no reason. What they said stays, with the name they chose.</summary>
    public void Leave(DateTime now)
    {
        RuleBrokenException.ThrowIf(
            State is not (ParticipantState.TakingPart or ParticipantState.Asked) ? "You are not taking part in this project." : null
        );
        Version++;
        StepBack(ParticipantState.Left, now);
    }

    public string? WhyNotFacilitate(DateTime now, bool isAskedNow = false) =>
        !IsTakingPart ? "A facilitator has to be taking part in the project."
        : isAskedNow
            ? "They are asked in a decision that is open, and a facilitator takes no side. Wait until it has closed, or ask somebody else."
        : Side is Side.Professionals && !Person.IsTrained(now) ? "Someone who works in services needs the co-production training first."
        : null;

    public void BecomeFacilitator(DateTime now, bool isAskedNow = false)
    {
        RuleBrokenException.ThrowIf(WhyNotFacilitate(now, isAskedNow));
        Version++;
        IsFacilitator = true;
    }

    public void StopFacilitating()
    {
        Version++;
        IsFacilitator = false;
    }

    private void StepBack(ParticipantState state, DateTime now)
    {
        State = state;
        LeftAt = now;
        RemovalWish = null;
        AskedToLead = null;
        IsCoLead = false;
        IsFacilitator = false;
    }
}
