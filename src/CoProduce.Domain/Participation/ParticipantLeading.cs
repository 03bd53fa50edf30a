namespace CoProduce.Domain.Participation;

/// <summary>How somebody comes to lead for their group: forum staff ask, and only their own yes makes them lead.</summary>
public partial class Participant
{
    public LeadRequest? AskedToLead { get; private set; }
    public bool IsAskedToLead => AskedToLead is { Waits: true };

    public string? WhyNotAskToLead() =>
        !IsTakingPart ? "A lead has to be taking part in the project."
        : IsWrittenDown ? "They have no account to say yes with. Nobody leads without their own yes."
        : IsCoLead ? "They lead for their group already."
        : IsAskedToLead ? "They are asked already. It waits for their answer."
        : null;

    /// <summary>Nothing changes before they say yes. <paramref name="before"/> leads for the group now, and would be told why.</summary>
    public void AskToLead(int byPersonId, Participant? before, string? why, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAskToLead());
        Version++;
        AskedToLead = new LeadRequest(byPersonId, now, before?.Id, before is null ? null : LeadRequest.Told(why));
    }

    /// <summary>Their yes counts for the lead whom they were asked to replace, and for no other.</summary>
    public string? WhyNotAgreeToLead(Participant? before) =>
        !IsAskedToLead ? "Nobody asks you to lead any more."
        : before is not null && before.Id != AskedToLead!.InPlaceOfId
            ? "Somebody else leads for your group since you were asked. Forum staff can ask you again."
        : null;

    public void AgreeToLead(Participant? before)
    {
        RuleBrokenException.ThrowIf(WhyNotAgreeToLead(before));
        before?.StopLeading(AskedToLead!.Why);
        BecomeCoLead();
    }

    public void DeclineToLead(string? why, DateTime now)
    {
        RuleBrokenException.ThrowIf(!IsAskedToLead ? "Nobody asks you to lead any more." : null);
        Version++;
        AskedToLead = AskedToLead!.Declined(why, now);
    }

    /// <summary>Taken back by those who asked, read by them after a no, or over with the project.</summary>
    public void NoLongerAskToLead()
    {
        RuleBrokenException.ThrowIf(AskedToLead is null ? "Nobody asks them to lead any more." : null);
        Version++;
        AskedToLead = null;
    }

    /// <summary>Why somebody may not be named to arrange interpreters and travel, and so read what people need.</summary>
    public string? WhyNotArrange(bool isUnder18 = false) =>
        IsCoLead && Side is People.Side.Professionals ? "The lead for services does not read what people need. Choose somebody else."
        : isUnder18 ? "Somebody under 18 does not read what people need. Choose a grown-up."
        : null;

    public void BecomeCoLead()
    {
        RuleBrokenException.ThrowIf(!IsTakingPart ? "A lead has to be taking part in the project." : null);
        Version++;
        AskedToLead = null;
        IsCoLead = true;
    }

    /// <summary>They lead no more, and are told why.</summary>
    public void StopLeading(string? why)
    {
        RuleBrokenException.ThrowIf(IsCoLead ? null : "They do not lead for their group any more.");
        LeadRequest.Told(why);
        Version++;
        IsCoLead = false;
    }
}
