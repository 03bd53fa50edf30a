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

    /// <summary>Who is asked: taking part for 7 days, agreed to how we work, one hat; professionals trained; facilitators and forum staff
    /// only with the hat of lived experience.</summary>
    public static bool IsAsked(Participant who, ForumDuties duties, bool isTrained, DateTime now) =>
        who.IsTakingPart
        && who.AgreedTo is not null
        && who.JoinedAt <= now - ShortestTimeInProject
        && (who.Side is Side.LivedExperience || (isTrained && !who.IsFacilitator && !duties.HasFlag(ForumDuties.Staff)));
}
