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

    /// <summary>The same, for whoever brings them in.</summary>
    public static string? WhyNotBringIn(Person person, Hat hat) =>
        WhyNotJoin(person, hat) is null ? null
        : person.TurnedDownAt is null ? $"{person.DisplayName} works in services, and nobody has confirmed where. Do that first."
        : $"{person.DisplayName} was told no: the forum does not know where they work.";

    private bool TookPartForTheOther(Hat hat) => JoinedAt is not null && Hat.Side() != hat.Side();

    private string? WhyNotAskAgain(Hat hat) =>
        TookPartForTheOther(hat)
            ? "You took part here for the other group, and what you said then stays as it was said. Please talk to the forum."
            : State switch
            {
                ParticipantState.Asked => "You have already asked to join. Someone will answer soon.",
                ParticipantState.TakingPart => "You are already taking part in this project.",
                ParticipantState.Removed => "Please talk to the forum before you join this project again.",
                _ => null,
            };

    private string? WhyNotBringBack(Hat hat) =>
        TookPartForTheOther(hat)
            ? $"{Person.DisplayName} took part here for the other group, and what they said then stays as it was said."
            : State switch
            {
                ParticipantState.TakingPart => $"{Person.DisplayName} is already taking part in this project.",
                ParticipantState.Removed => $"{Person.DisplayName} was asked to leave this project. They talk to the forum first.",
                _ => null,
            };

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
