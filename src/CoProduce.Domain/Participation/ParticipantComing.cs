using CoProduce.Domain.People;

namespace CoProduce.Domain.Participation;

/// <summary>How somebody comes to the table: who may ask, and who lets them in.</summary>
public partial class Participant
{
    /// <summary>Known here as somebody who works in services, with the hat of families.</summary>
    public bool IsAlsoServices => Hat.IsAlsoServices(Person.UsualHat);

    /// <summary>Nobody who works in services comes in before the forum knows where, under no hat.</summary>
    public static string? WhyNotJoin(Person person, Hat hat) =>
        person.IsApproved || (hat is not Hat.Professional && person.UsualHat is not Hat.Professional) ? null
        : person.TurnedDownAt is null ? "The forum needs to confirm where you work first. We will email you when that is done."
        : "The forum has said no to where you work. You can read why, and whom to ask, in what we told you.";

    /// <summary>Why whoever stands here cannot let them in, or null. Nobody stands here when an invitation lets somebody in.</summary>
    public string? WhyNotLetIn(Standing? by) => WhyNotLetIn(Hat, Person.UsualHat, by);

    public static string? WhyNotLetIn(Hat hat, Hat usual, Standing? by) =>
        hat.IsAlsoServices(usual) && by?.MayLeadFor(People.Side.LivedExperience) is not true
            ? "They are known here as somebody who works in services. The lead for families has to agree."
        : hat is Hat.Professional && usual is not Hat.Professional && by?.IsStaff is not true
            ? "Nobody has confirmed where they work. Forum staff let them in."
        : null;

    public void Admit(DateTime now, int? byPersonId = null)
    {
        RuleBrokenException.ThrowIf(State is not ParticipantState.Asked ? "This person is not waiting to join." : null);
        Version++;
        State = ParticipantState.TakingPart;
        (JoinedAt, AdmittedById) = (now, byPersonId);
        if (Hat is Hat.Professional)
        {
            Person.IsKnownFromServices();
        }
    }

    public void TurnDown(string reason, bool isForSafety = false)
    {
        RuleBrokenException.ThrowIf(State is not ParticipantState.Asked ? "This person is not waiting to join." : null);
        Version++;
        (ReasonGiven, IsForSafety) = (reason.Needed("Say why. The person will be told."), isForSafety);
        State = ParticipantState.NotAdmitted;
    }
}
