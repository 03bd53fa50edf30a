using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Participation;

public class ParticipantTests
{
    [Fact]
    public void A_family_member_asks_and_takes_part_once_a_lead_says_yes()
    {
        var parent = Asking();
        Assert.Equal((ParticipantState.Asked, null), (parent.State, parent.JoinedAt));

        parent.Admit(Monday.AddDays(1));

        Assert.Equal((true, Monday.AddDays(1)), (parent.IsTakingPart, parent.JoinedAt));
        Refused("is not waiting to join", () => parent.Admit(Monday));
    }

    [Fact]
    public void Somebody_who_works_in_services_waits_until_the_forum_knows_where() =>
        Refused("confirm where you work first", () => _ = new Participant(1, Somebody(Hat.Professional), Hat.Professional, Monday));

    [Fact]
    public void Somebody_from_services_comes_in_under_no_hat_before_the_forum_knows_where_they_work()
    {
        var worker = Somebody(Hat.Professional);
        Refused("confirm where you work first", Participant.WhyNotJoin(worker, Hat.ParentCarer));
        worker.TurnDown("Nobody knows you.", Monday);
        Refused("The forum has said no to where you work", Participant.WhyNotJoin(worker, Hat.ParentCarer));
        worker.Approve(Monday);
        Refused(null, Participant.WhyNotJoin(worker, Hat.ParentCarer));
    }

    [Fact]
    public void Whoever_is_known_from_services_is_let_in_by_the_lead_for_families_and_whoever_is_not_by_forum_staff()
    {
        var worker = Somebody(Hat.Professional);
        worker.Approve(Monday);
        var asParent = new Participant(1, worker, Hat.ParentCarer, Monday);
        var (familyLead, staff) = (StandingTests.AParent with { IsCoLead = true }, StandingTests.Staff);
        Assert.True(asParent.IsAlsoServices && familyLead.MayLetIn(asParent.Hat, worker.UsualHat));
        Refused("The lead for families has to agree", asParent.WhyNotLetIn(staff));
        Refused(null, asParent.WhyNotLetIn(familyLead));

        var parent = Somebody();
        var asWorker = new Participant(1, parent, Hat.Professional, Monday);
        Refused("Forum staff let them in", asWorker.WhyNotLetIn(familyLead));
        Refused(null, asWorker.WhyNotLetIn(staff));
        Refused(null, Asking().WhyNotLetIn(null));
    }

    [Fact]
    public void Words_belong_to_the_person_who_said_them_in_the_group_they_count_in()
    {
        Refused("They belong to the person who said them", WordsClaim.WhyNot(1, 1, [2], Side.LivedExperience, null));
        Refused(null, WordsClaim.WhyNot(3, 1, [2], Side.LivedExperience, Side.LivedExperience));
        Refused("A person counts in one group", WordsClaim.WhyNot(3, 1, [2], Side.LivedExperience, Side.Professionals));
        Assert.False(WordsClaim.NeedsAYes("Gosia W", "gosia w ", "g@example.org", "G@example.org"));
        Assert.True(WordsClaim.NeedsAYes("Gosia W", "Gosia W", null, "g@example.org"));
        Assert.True(WordsClaim.NeedsAYes("Gosia W", "Malgorzata W", null, "g@example.org"));
        Assert.True(WordsClaim.NeedsAYes("Gosia W", "Gosia W", "gosia@example.org", "g@example.org"));
        Assert.True(WordsClaim.MayWait(isWaitedFor: false, refused: 2));
        Assert.False(WordsClaim.MayWait(isWaitedFor: true, refused: 0) || WordsClaim.MayWait(isWaitedFor: false, refused: 3));
        Refused("Somebody else of the forum staff", WordsClaim.WhyNotSayYes(2, 3, 1, [2]));
        Refused(null, WordsClaim.WhyNotSayYes(4, 3, 1, [2]));
    }

    [Fact]
    public void Whoever_is_turned_down_reads_why_and_may_ask_again()
    {
        var parent = Asking();
        Refused("Say why. The person will be told", () => parent.TurnDown(" "));
        parent.TurnDown("The group is full until spring.");
        Assert.Equal((ParticipantState.NotAdmitted, "The group is full until spring."), (parent.State, parent.ReasonGiven));
        Refused("is not waiting to join", () => parent.TurnDown("Again."));

        parent.AskAgain(Hat.ParentCarer, Monday.AddDays(90));

        Assert.Equal((ParticipantState.Asked, Monday.AddDays(90)), (parent.State, parent.AskedAt));
    }

    [Fact]
    public void Nobody_asks_twice_or_asks_where_they_already_are()
    {
        Refused("You have already asked to join", () => Asking().AskAgain(Hat.ParentCarer, Monday));
        Refused("You are already taking part in this project", () => TakingPart().AskAgain(Hat.ParentCarer, Monday));
    }

    [Fact]
    public void Whoever_brings_somebody_in_reads_it_of_that_person()
    {
        var (here, gone, removed) = (TakingPart(), TakingPart(), TakingPart());
        gone.Leave(Monday);
        removed.Remove("They shouted.", Monday);

        Refused("is already taking part in this project", () => here.AskAgain(Hat.ParentCarer, Monday, isBroughtIn: true));
        Refused("took part here for the other group, and what they said", () => gone.AskAgain(Hat.Professional, Monday, isBroughtIn: true));
        Refused("was asked to leave this project", () => removed.AskAgain(Hat.ParentCarer, Monday, isBroughtIn: true));
        var worker = Somebody(Hat.Professional);
        Refused("works in services, and nobody has confirmed where", Participant.WhyNotBringIn(worker, Hat.Professional));
        worker.TurnDown("Nobody knows you.", Monday);
        Refused("was told no: the forum does not know", Participant.WhyNotBringIn(worker, Hat.Professional));
        Assert.Contains("Amina K", Participant.WhyNotBringIn(worker, Hat.Professional), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_let_in_from_services_is_known_from_services_in_the_next_project_too()
    {
        var person = new Person("Newt", Hat.ParentCarer, Monday);
        var here = new Participant(1, person, Hat.Professional, Monday);
        here.Admit(Monday.AddDays(1));

        Assert.True(new Participant(2, person, Hat.ParentCarer, Monday.AddDays(2)).IsAlsoServices);
    }

    [Fact]
    public void Whoever_took_part_for_one_group_does_not_come_back_for_the_other()
    {
        var parent = TakingPart();
        parent.Leave(Monday.AddDays(60));

        Refused("You took part here for the other group", () => parent.AskAgain(Hat.Professional, Monday.AddDays(90)));
    }

    [Fact]
    public void Whoever_was_asked_to_leave_reads_why_and_talks_to_the_forum_before_they_come_back()
    {
        var parent = TakingPart();
        Refused("Say why. The person will be told", () => parent.Remove("", Monday));
        parent.Remove("They shouted at others, twice.", Monday);

        Assert.Equal((ParticipantState.Removed, Monday), (parent.State, parent.LeftAt));
        Refused("Please talk to the forum before", () => parent.AskAgain(Hat.ParentCarer, Monday));
        Refused("This person is not taking part", () => parent.Remove("Again.", Monday));
    }

    [Fact]
    public void Nobody_is_removed_while_a_decision_they_are_asked_about_is_open_unless_for_safety()
    {
        var parent = TakingPart();
        Refused("A decision that they are asked about is open", () => parent.Remove("They shouted.", Monday, isAskedNow: true));

        parent.Remove("They threatened somebody.", Monday, isAskedNow: true, isForSafety: true);

        Assert.Equal((ParticipantState.Removed, true), (parent.State, parent.IsForSafety));
        Assert.Equal("It is to keep people safe.", Participant.ReasonRead(parent.ReasonGiven, parent.IsForSafety));
        Assert.Equal("The group is full.", Participant.ReasonRead("The group is full.", isForSafety: false));
    }

    [Fact]
    public void A_wish_that_somebody_goes_waits_for_an_answer_and_removes_nobody()
    {
        var parent = TakingPart();
        Refused("Nobody asks for that", parent.Keep);
        Refused("Say why you ask for it", () => parent.AskToRemove(" ", 9, Monday));
        parent.AskToRemove("They shout.", 9, Monday);
        Assert.Equal((true, "They shout."), (parent.IsTakingPart, parent.RemovalWish?.Reason));
        Refused("waits for an answer", () => parent.AskToRemove("Again.", 9, Monday));

        parent.Keep();

        Assert.Null(parent.RemovalWish);
        Refused("not taking part", () => Asking().AskToRemove("No.", 9, Monday));
    }

    [Fact]
    public void Whoever_is_named_to_run_a_session_takes_part_agreed_and_is_trained()
    {
        var (parent, worker) = (TakingPart(), TakingPart(Hat.Professional));
        Refused("said yes to the working agreement", parent.WhyNotRunSession(1, Monday));
        parent.Agree(1, Monday);
        worker.Agree(1, Monday);
        Refused(null, parent.WhyNotRunSession(1, Monday));
        Refused("takes part in the project", Asking().WhyNotRunSession(1, Monday));
        Refused("co-production training first", worker.WhyNotRunSession(1, Monday));
        worker.Person.RecordTraining(Monday);
        Refused(null, worker.WhyNotRunSession(1, Monday));
    }

    [Fact]
    public void Anyone_leaves_without_a_reason_gives_up_what_they_led_and_may_come_back_with_another_hat()
    {
        var parent = TakingPart();
        parent.BecomeCoLead();
        parent.BecomeFacilitator(Monday);
        parent.Leave(Monday);

        Assert.Equal((ParticipantState.Left, false, false), (parent.State, parent.IsCoLead, parent.IsFacilitator));
        Refused("You are not taking part in this project.", () => parent.Leave(Monday));
        parent.AskAgain(Hat.YoungPerson, Monday);
        Assert.Equal((Hat.YoungPerson, null), (parent.Hat, parent.LeftAt));
    }

    [Fact]
    public void Whoever_has_only_asked_neither_agrees_leads_nor_facilitates()
    {
        var parent = Asking();

        Refused("Join the project first", () => parent.Agree(1, Monday));
        Refused("A lead has to be taking part", () => parent.BecomeCoLead());
        Refused("A facilitator has to be taking part", () => parent.BecomeFacilitator(Monday));
    }

    [Fact]
    public void People_say_yes_to_one_wording_of_the_working_agreement()
    {
        var parent = TakingPart();
        parent.Agree(2, Monday);
        Assert.Equal((2, Monday), (parent.AgreedTo, parent.AgreedAt));
    }

    [Fact]
    public void Somebody_who_works_in_services_is_trained_before_they_facilitate_and_a_parent_need_not_be()
    {
        var worker = TakingPart(Hat.Professional);
        Refused("needs the co-production training first", () => worker.BecomeFacilitator(Monday));
        worker.Person.RecordTraining(Monday.AddMonths(-24));
        Refused("needs the co-production training first", () => worker.BecomeFacilitator(Monday));
        worker.Person.RecordTraining(Monday.AddMonths(-23));
        worker.BecomeFacilitator(Monday);
        var parent = TakingPart();
        parent.BecomeFacilitator(Monday);

        Assert.True(worker.IsFacilitator && parent.IsFacilitator);
    }

    [Fact]
    public void Nobody_who_is_asked_in_an_open_decision_takes_on_what_takes_no_side()
    {
        var parent = TakingPart();
        Refused("a facilitator takes no side. Wait until it has closed", () => parent.BecomeFacilitator(Monday, isAskedNow: true));
        Assert.False(parent.IsFacilitator);
    }

    [Fact]
    public void A_seat_written_down_for_somebody_is_theirs_once()
    {
        var seat = Participant.WrittenDown(1, Somebody(), Hat.ParentCarer, Monday);
        var gosia = Somebody();
        Assert.True(seat.IsTakingPart);

        seat.Claim(gosia);

        Assert.Equal((gosia, false, ParticipantState.Heard), (seat.Person, seat.IsWrittenDown, seat.State));
        Refused("already belong to somebody", () => seat.Claim(gosia));
    }
}
