using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Participation;

public class LeadingTests
{
    private const string Why = "You asked for a pause.";
    private readonly Participant _lead = TakingPart();
    private readonly Participant _next = TakingPart();

    public LeadingTests() => _lead.BecomeCoLead();

    [Fact]
    public void A_lead_stops_leading_with_a_reason()
    {
        Refused("Say why. The lead is told", () => _lead.StopLeading(" "));
        Refused("Use 150 characters or fewer", () => _lead.StopLeading(new string('a', 151)));
        Assert.True(_lead.LeadsProject);

        _lead.StopLeading(Why);

        Assert.False(_lead.LeadsProject);
        Refused("They do not lead for their group any more", () => _lead.StopLeading(Why));
    }

    [Fact]
    public void The_lead_for_services_is_not_named_to_arrange_what_people_need()
    {
        var services = TakingPart(Hat.Professional);
        Assert.Null(services.WhyNotArrange());
        services.BecomeCoLead();

        Refused("The lead for services does not read what people need", services.WhyNotArrange());
        Assert.Null(_lead.WhyNotArrange());
    }

    [Fact]
    public void What_people_need_is_not_for_somebody_under_18_to_arrange_and_whoever_runs_a_session_so_young_has_a_grown_up_beside_them()
    {
        Refused("Somebody under 18 does not read what people need", TakingPart(Hat.YoungPerson).WhyNotArrange(isUnder18: true));
        Refused("Name a grown-up who arranges things too", Participant.WhyNotRunWithout(isUnder18: true, arrangedBy: null));
        Assert.Null(Participant.WhyNotRunWithout(isUnder18: true, arrangedBy: 4));
        Assert.Null(Participant.WhyNotRunWithout(isUnder18: false, arrangedBy: null));
    }

    [Fact]
    public void Whoever_is_asked_to_lead_leads_once_they_say_yes_and_only_then_the_other_steps_down()
    {
        Refused("Say why. The lead is told", () => _next.AskToLead(9, _lead, null, Monday));
        _next.AskToLead(9, _lead, Why, Monday);
        Assert.Equal((true, false, true), (_next.IsAskedToLead, _next.LeadsProject, _lead.LeadsProject));
        Assert.Equal((9, _lead.Id, Why), (_next.AskedToLead!.ByPersonId, _next.AskedToLead.InPlaceOfId, _next.AskedToLead.Why));

        _next.AgreeToLead(_lead);

        Assert.Equal((true, false, false), (_next.LeadsProject, _next.IsAskedToLead, _lead.LeadsProject));
        Refused("Nobody asks you to lead any more", () => _next.AgreeToLead(null));
    }

    [Fact]
    public void A_yes_counts_for_the_lead_whom_they_were_asked_to_replace()
    {
        _next.AskToLead(9, before: null, why: null, Monday);

        Refused("Somebody else leads for your group since you were asked", () => _next.AgreeToLead(_lead));
        Assert.True(_lead.LeadsProject);
    }

    [Fact]
    public void A_no_stands_with_its_reason_until_it_was_read_and_they_can_be_asked_again()
    {
        Refused("Nobody asks you to lead any more", () => _next.DeclineToLead(null, Monday));
        _next.AskToLead(9, _lead, Why, Monday);
        Refused("They are asked already", () => _next.AskToLead(9, _lead, Why, Monday));
        _next.DeclineToLead(" I have no evenings. ", Monday.AddDays(1));

        Assert.Equal(
            (false, "I have no evenings.", Monday.AddDays(1)),
            (_next.IsAskedToLead, _next.AskedToLead!.WhyNot, _next.AskedToLead.DeclinedAt)
        );
        Refused("Nobody asks you to lead any more", () => _next.AgreeToLead(_lead));
        _next.AskToLead(9, _lead, Why, Monday.AddDays(30));
        Assert.True(_next.IsAskedToLead && _lead.LeadsProject);
    }

    [Fact]
    public void The_wish_can_be_taken_back_and_lapses_when_they_leave_or_are_removed()
    {
        Refused("Nobody asks them to lead any more", _next.NoLongerAskToLead);
        _next.AskToLead(9, null, null, Monday);
        _next.NoLongerAskToLead();
        Assert.Null(_next.AskedToLead);

        _next.AskToLead(9, null, null, Monday);
        _next.Leave(Monday);
        Assert.Null(_next.AskedToLead);

        var removed = TakingPart();
        removed.AskToLead(9, null, null, Monday);
        removed.Remove("They shouted.", Monday);
        Assert.Null(removed.AskedToLead);
    }

    [Fact]
    public void Whoever_does_not_take_part_has_no_account_or_leads_already_is_not_asked()
    {
        Refused("A lead has to be taking part", () => Asking().AskToLead(9, null, null, Monday));
        Refused("They lead for their group already", () => _lead.AskToLead(9, null, null, Monday));
        var writtenDown = Participant.WrittenDown(1, Somebody(), Hat.ParentCarer, Monday);
        Refused("They have no account to say yes with", () => writtenDown.AskToLead(9, null, null, Monday));
    }
}
