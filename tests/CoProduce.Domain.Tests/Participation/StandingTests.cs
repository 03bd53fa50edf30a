using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Participation;

public class StandingTests
{
    private static readonly Standing AParent = new()
    {
        ProjectState = ProjectState.Published,
        Joining = Joining.Open,
        AgreementNumber = 2,
        PersonId = 1,
        ParticipantId = 7,
        State = ParticipantState.TakingPart,
        Hat = Hat.ParentCarer,
        AgreedTo = 2,
    };

    private static readonly Standing AWorker = AParent with { Hat = Hat.Professional };
    private static readonly Standing AStranger = AParent with
    {
        PersonId = null,
        ParticipantId = null,
        State = null,
        Hat = null,
        AgreedTo = null,
    };
    private static readonly Standing Staff = AStranger with { PersonId = 2, Duties = ForumDuties.Staff };

    [Fact]
    public void People_speak_once_they_take_part_and_have_said_yes_to_the_agreement_that_counts_now()
    {
        Refused(null, AParent.WhyNotSpeak());
        Refused("Please read the working agreement", (AParent with { AgreementNumber = 3 }).WhyNotSpeak());
        Refused("Join this project first", (AParent with { State = ParticipantState.Asked }).WhyNotSpeak());
        Refused("if you want to come back", (AParent with { State = ParticipantState.Removed }).WhyNotSpeak());
        Refused("This project has finished", (AParent with { ProjectState = ProjectState.Archived }).WhyNotSpeak());
    }

    [Fact]
    public void A_draft_is_seen_by_forum_staff_and_those_already_in_it_and_by_nobody_else()
    {
        Assert.True((AParent with { ProjectState = ProjectState.Draft }).MaySeeProject);
        Assert.True((Staff with { ProjectState = ProjectState.Draft }).MaySeeProject);
        Assert.False((AStranger with { ProjectState = ProjectState.Draft }).MaySeeProject);
        Assert.True(AStranger.MaySeeProject);
    }

    [Fact]
    public void What_people_said_is_for_those_who_take_part_and_forum_staff()
    {
        Assert.True(AParent.MayReadInside && Staff.MayReadInside);
        Assert.False(AStranger.MayReadInside);
        Assert.False((AParent with { State = ParticipantState.Left }).MayReadInside);
    }

    [Theory]
    [InlineData(Hat.ParentCarer)]
    [InlineData(Hat.YoungPerson)]
    [InlineData(Hat.Professional)]
    public void Both_groups_lead_with_the_same_rights(Hat hat)
    {
        var lead = AParent with { Hat = hat, IsCoLead = true };

        Assert.True(lead.MayRun && lead.MayAdmit && lead.MayInvite && lead.MayTakeDown && lead.MayPlan);
        Assert.True(lead.MayLeadFor(hat.Side()));
        Assert.False(lead.MayLeadFor(hat.Side() is Side.Professionals ? Side.LivedExperience : Side.Professionals));
        Assert.False((lead with { State = ParticipantState.Left }).MayRun);
    }

    [Fact]
    public void Where_the_forum_lets_people_in_a_lead_does_not()
    {
        var lead = AParent with { IsCoLead = true, Joining = Joining.ByForumStaff };
        Assert.False(lead.MayAdmit || lead.MayInvite);
        Assert.True((Staff with { Joining = Joining.ByForumStaff }).MayAdmit);
        Assert.False((Staff with { ProjectState = ProjectState.Archived }).MayInvite);
    }

    [Fact]
    public void People_who_work_in_services_reply_and_plan_and_families_do_when_they_run_it()
    {
        Assert.True(AWorker.MayReply && AWorker.MayPlan && Staff.MayReply);
        Assert.False(AParent.MayReply || AParent.MayPlan);
        Assert.True((AParent with { IsFacilitator = true }).MayReply);
    }

    [Fact]
    public void Whoever_took_something_on_says_when_it_is_done()
    {
        Assert.True(AParent.MayMarkDone(7));
        Assert.False(AParent.MayMarkDone(8) || AParent.MayMarkDone(null) || AStranger.MayMarkDone(null));
        Assert.True(Staff.MayMarkDone(8));
    }

    [Fact]
    public void Any_grown_up_at_the_table_writes_down_what_a_child_says()
    {
        Assert.True(AParent.MaySupportAChild && AWorker.MaySupportAChild && Staff.MaySupportAChild);
        Assert.False((AParent with { Hat = Hat.YoungPerson }).MaySupportAChild);
        Assert.False((AParent with { AgreedTo = 1 }).MaySupportAChild);
        Assert.False((AParent with { ProjectState = ProjectState.Archived }).MaySupportAChild);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(ParticipantState.Left, true)]
    [InlineData(ParticipantState.NotAdmitted, true)]
    [InlineData(ParticipantState.Asked, false)]
    [InlineData(ParticipantState.TakingPart, false)]
    [InlineData(ParticipantState.Removed, false)]
    public void Whoever_is_not_in_it_may_ask_to_join_but_not_after_being_asked_to_leave(ParticipantState? state, bool may) =>
        Assert.Equal(may, (AStranger with { PersonId = 1, State = state }).MayAskToJoin);
}
