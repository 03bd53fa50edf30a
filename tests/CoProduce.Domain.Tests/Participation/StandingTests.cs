using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Participation;

public class StandingTests
{
    internal static readonly Standing AParent = new()
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
    internal static readonly Standing Staff = AStranger with { PersonId = 2, Duties = ForumDuties.Staff };

    [Fact]
    public void People_speak_once_they_take_part_and_have_said_yes_to_the_agreement_that_counts_now()
    {
        Refused(null, AParent.WhyNotSpeak());
        Refused("Please read the working agreement", (AParent with { AgreementNumber = 3 }).WhyNotSpeak());
        Refused("Join this project first", (AParent with { State = ParticipantState.Asked }).WhyNotSpeak());
        Refused("if you want to come back", (AParent with { State = ParticipantState.Removed }).WhyNotSpeak());
        Refused(
            "This project has finished, so nothing new can be added. You can still read it.",
            (AParent with { ProjectState = ProjectState.Archived }).WhyNotSpeak()
        );
    }

    [Fact]
    public void When_every_stage_is_done_nobody_is_asked_in_or_to_lead()
    {
        var done = AParent with { IsCoLead = true, IsDone = true };
        Refused("Open a stage again first", done.WhyAskNobody);
        Refused("nobody new joins it", done.WhyNotAskIn);
        Assert.False((AStranger with { PersonId = 1, IsDone = true }).MayAskToJoin);
        Assert.Null((AParent with { IsCoLead = true }).WhyAskNobody);
        Refused("This project has finished", (AParent with { ProjectState = ProjectState.Archived }).WhyAskNobody);
    }

    [Fact]
    public void A_facilitator_of_services_whose_training_is_too_old_runs_nothing()
    {
        var worker = AWorker with { IsFacilitator = true, IsTrained = true, Session = new NamedOnSession(null, null) };
        Assert.True(worker is { MayRun: true, MaySeeNeeds: true });
        Assert.True((worker with { IsTrained = false }) is { MayRun: false, MayRunSession: false, MaySeeNeeds: false });
        Assert.True((AParent with { IsFacilitator = true }).MayRun);
    }

    [Fact]
    public void Whoever_is_named_reads_what_was_shared_since_unless_the_lead_for_families_named_them()
    {
        var at = new DateTime(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);
        var both = AParent with { Session = new NamedOnSession(7, 1, at, at.AddDays(-1)) };
        Assert.Equal(at.AddDays(-1), both.SeesNeedsSince);
        Assert.Equal(at, (AParent with { Session = new NamedOnSession(7, null, at) }).SeesNeedsSince);
        Assert.Equal(at, (AParent with { Session = new NamedOnSession(null, 1, null, at) }).SeesNeedsSince);
        Assert.Null((AParent with { Session = new NamedOnSession(7, 1, null, at) }).SeesNeedsSince);
        Assert.False((both with { IsUnder18 = true }).MaySeeNeeds);
        Assert.False((both with { IsUnder18 = true }).MayAnswerForYoungGuests);
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
    public void People_who_work_in_services_answer_as_the_service_and_families_do_when_they_run_the_project()
    {
        Assert.True(AWorker.MayReply && Staff.MayReply);
        Assert.False(AParent.MayReply);
        Assert.True((AParent with { IsFacilitator = true }).MayReply);
    }

    [Fact]
    public void Whoever_left_or_has_not_said_yes_to_the_agreement_runs_plans_thanks_and_reads_lists_no_more()
    {
        foreach (var seat in new[] { AParent with { IsCoLead = true }, AWorker with { IsFacilitator = true, IsTrained = true } })
        {
            Assert.True(seat.MayRun && seat.MayPlan && seat.MayThank && seat.MayReadLists && seat.MayRunSession);
            foreach (
                var gone in new[]
                {
                    seat with
                    {
                        AgreementNumber = 3,
                    },
                    seat with
                    {
                        State = ParticipantState.Left,
                    },
                    seat with
                    {
                        State = ParticipantState.Removed,
                    },
                }
            )
            {
                Assert.False(gone.MayRun || gone.MayPlan || gone.MayThank || gone.MayReadLists || gone.MayRunSession || gone.MayReply);
                Assert.False(gone.MayAdmit || gone.MayLeadFor(Side.LivedExperience) || gone.MayMarkDone(7) || gone.MayAskToRemove);
            }
        }
    }

    [Fact]
    public void Whoever_has_not_said_yes_is_asked_to_and_forum_staff_go_on()
    {
        Refused("Please read the working agreement", (AParent with { AgreementNumber = 3 }).WhyChangeNothing());
        Refused(null, AParent.WhyChangeNothing());
        Refused(null, AStranger.WhyChangeNothing());
        Refused("The agreement has new words", AParent.WhyNotAgree(1));
        Refused(null, AParent.WhyNotAgree(2));
        Refused(null, (AParent with { AgreementNumber = 3, Duties = ForumDuties.Staff }).WhyChangeNothing());
    }

    [Fact]
    public void Whoever_is_named_on_a_session_runs_that_one_and_nothing_else()
    {
        var named = AParent with { Session = new NamedOnSession(7, null) };
        Assert.True(named.MayRunSession && named.MaySeeNeeds && named.MayTakeDownInSession);
        Assert.False(named.MayRun || named.MayTakeDown || named.MayAdmit || named.MayReply);
        Assert.False((AParent with { Session = new NamedOnSession(8, null) }).MayRunSession);
        Assert.False((named with { AgreementNumber = 3 }).MayRunSession);
        Assert.False((named with { State = ParticipantState.Left }).MayRunSession);
        Assert.False((named with { Hat = Hat.Professional }).MayRunSession);
        Assert.True((named with { Hat = Hat.Professional, IsTrained = true }).MayRunSession);
    }

    [Fact]
    public void A_grown_up_gives_the_yes_to_guests_under_18()
    {
        var named = AParent with { Session = new NamedOnSession(7, null) };

        Assert.True(named.MayAnswerForYoungGuests);
        Assert.False((named with { Hat = Hat.YoungPerson }).MayAnswerForYoungGuests);
        Assert.True((named with { Hat = Hat.YoungPerson }).MayRunSession);
    }

    [Fact]
    public void What_people_need_is_for_those_who_run_that_session_and_the_one_who_arranges_things()
    {
        var (nobody, somebody) = (new NamedOnSession(null, null), new NamedOnSession(99, 2));
        var lead = AWorker with { IsCoLead = true, IsTrained = true, Session = nobody };
        Assert.True((AParent with { IsCoLead = true, Session = nobody }).MaySeeNeeds);
        Assert.True((AWorker with { IsFacilitator = true, IsTrained = true, Session = nobody }).MaySeeNeeds);
        Assert.False(lead.MaySeeNeeds || (lead with { Session = somebody }).MaySeeNeeds);
        Assert.False((AParent with { IsCoLead = true, IsFacilitator = true, Session = somebody }).MaySeeNeeds);
        Assert.False((Staff with { Session = nobody }).MaySeeNeeds);
        Assert.True((Staff with { Session = somebody }).MaySeeNeeds);
        Assert.False((Staff with { PersonId = 3, Session = somebody }).MaySeeNeeds);
        Assert.False((lead with { Session = new NamedOnSession(lead.ParticipantId, lead.PersonId) }).MaySeeNeeds);
    }

    [Fact]
    public void A_lead_lets_in_people_of_their_own_group_forum_staff_let_in_anyone_and_facilitators_nobody()
    {
        var (families, services) = (AParent with { IsCoLead = true }, AWorker with { IsCoLead = true });
        Assert.True(families.MayLetIn(Hat.ParentCarer, Hat.ParentCarer) && services.MayLetIn(Hat.Professional, Hat.Professional));
        Assert.False(families.MayLetIn(Hat.Professional, Hat.Professional) || services.MayLetIn(Hat.ParentCarer, Hat.ParentCarer));
        Assert.True(families.MayLetIn(Hat.ParentCarer, Hat.Professional) && !services.MayLetIn(Hat.ParentCarer, Hat.Professional));
        Assert.True(Staff.MayLetIn(Hat.YoungPerson, Hat.YoungPerson) && Staff.MayLetIn(Hat.Professional, Hat.Professional));
        Assert.False((AParent with { IsFacilitator = true }).MayLetIn(Hat.ParentCarer, Hat.ParentCarer));
        Assert.False((families with { Joining = Joining.ByForumStaff }).MayLetIn(Hat.ParentCarer, Hat.ParentCarer));
    }

    [Fact]
    public void A_lead_removes_from_their_own_group_and_asks_for_the_other()
    {
        var lead = AWorker with { IsCoLead = true };
        Assert.True(lead.MayRemove(Side.Professionals) && lead.MayAskToRemove);
        Assert.False(lead.MayRemove(Side.LivedExperience));
        Assert.True(Staff.MayRemove(Side.LivedExperience) && Staff.MayRemove(Side.Professionals));
        var facilitator = AParent with { IsFacilitator = true };
        Assert.True(facilitator.MayAskToRemove);
        Assert.False(facilitator.MayAdmit || facilitator.MayRemove(Side.LivedExperience) || AParent.MayAskToRemove);
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
