using CoProduce.Domain.People;

namespace CoProduce.Domain.Participation;

/// <summary>How somebody is asked to go: who may, when it has to wait, and what they are told.</summary>
public partial class Participant
{
    public string? WhyNotRemove(bool isAskedNow, bool isForSafety) =>
        !IsTakingPart ? "This person is not taking part."
        : isAskedNow && !isForSafety
            ? "A decision that they are asked about is open. Wait until it has closed, unless it is for somebody's safety."
        : null;

    /// <summary>An answer they gave stays, and so does the list of who was asked.</summary>
    public void Remove(string reason, DateTime now, bool isAskedNow = false, bool isForSafety = false)
    {
        RuleBrokenException.ThrowIf(WhyNotRemove(isAskedNow, isForSafety));
        Version++;
        (ReasonGiven, IsForSafety) = (reason.Needed("Say why. The person will be told."), isForSafety);
        StepBack(ParticipantState.Removed, now);
    }

    /// <summary>Somebody who may not remove them asks those who may.</summary>
    public void AskToRemove(string reason, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotRemove(isAskedNow: false, isForSafety: false));
        RuleBrokenException.ThrowIf(RemovalWish is not null ? "Somebody has asked for that already. It waits for an answer." : null);
        Version++;
        RemovalWish = new RemovalWish(reason, byPersonId, now);
    }

    /// <summary>What somebody who was not let in, or was asked to leave, reads. Where it is for safety, just that.</summary>
    public static string ReasonRead(string? reason, bool isForSafety) =>
        isForSafety ? "It is to keep people safe." : reason ?? "The reason is not kept any more.";

    /// <summary>They stay: the wish was answered with a no.</summary>
    public void Keep()
    {
        RuleBrokenException.ThrowIf(RemovalWish is null ? "Nobody asks for that any more." : null);
        Version++;
        RemovalWish = null;
    }

    /// <summary>Somebody under 18 may run a session. What people need there is for a grown-up to read.</summary>
    public static string? WhyNotRunWithout(bool isUnder18, int? arrangedBy) =>
        isUnder18 && arrangedBy is null
            ? "They are under 18, and do not read what people need. Name a grown-up who arranges things too."
            : null;

    /// <summary>Why they cannot be named to run a session, or null.</summary>
    public string? WhyNotRunSession(int agreementNumber, DateTime now) =>
        !IsTakingPart || IsWrittenDown ? "Choose somebody who takes part in the project."
        : AgreedTo != agreementNumber ? "Choose somebody who has said yes to the working agreement."
        : Side is Side.Professionals && !Person.IsTrained(now) ? "Someone who works in services needs the co-production training first."
        : null;
}
