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
}

/// <summary>A person at the table of one project, with the one hat they wear there.</summary>
public partial class Participant
{
    public const int ReasonMaxLength = 500;
    public const int WhyReplacedMaxLength = 150;

    private Participant() { }

    public Participant(int projectId, Person person, Hat hat, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotJoin(person, hat));
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

    /// <summary>The person has made an account and shown the code: what was written down for them is theirs.</summary>
    public void Claim(Person person)
    {
        RuleBrokenException.ThrowIf(!IsWrittenDown ? "These words already belong to somebody." : null);
        Version++;
        Person = person;
        PersonId = person.Id;
        IsWrittenDown = false;
    }

    public void AskAgain(Hat hat, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotJoin(Person, hat));
        RuleBrokenException.ThrowIf(
            JoinedAt is not null && Hat.Side() != hat.Side()
                ? "You took part here for the other group, and what you said then stays as it was said. Please talk to the forum."
                : null
        );
        RuleBrokenException.ThrowIf(
            State switch
            {
                ParticipantState.Asked => "You have already asked to join. Someone will answer soon.",
                ParticipantState.TakingPart => "You are already taking part in this project.",
                ParticipantState.Removed => "Please talk to the forum before you join this project again.",
                _ => null,
            }
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

    public void BecomeCoLead()
    {
        RuleBrokenException.ThrowIf(!IsTakingPart ? "A lead has to be taking part in the project." : null);
        Version++;
        IsCoLead = true;
    }

    /// <summary>Somebody else of their group leads now. They are told why.</summary>
    public void BeReplacedAsLead(string? why)
    {
        RuleBrokenException.ThrowIf(why.TidyOrNull() is null ? "Say why. The lead who is replaced is told." : null);
        RuleBrokenException.ThrowIf(why!.Length > WhyReplacedMaxLength ? $"Use {WhyReplacedMaxLength} characters or fewer." : null);
        StopLeading();
    }

    public void StopLeading()
    {
        Version++;
        IsCoLead = false;
    }

    public string? WhyNotFacilitate(DateTime now) =>
        !IsTakingPart ? "A facilitator has to be taking part in the project."
        : Side is Side.Professionals && !Person.IsTrained(now) ? "Someone who works in services needs the co-production training first."
        : null;

    public void BecomeFacilitator(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotFacilitate(now));
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
        IsCoLead = false;
        IsFacilitator = false;
    }
}
