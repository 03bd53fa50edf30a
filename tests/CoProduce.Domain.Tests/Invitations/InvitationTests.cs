using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Invitations;

public class InvitationTests
{
    private const ForumDuties Staff = ForumDuties.Staff;
    private const ForumDuties Lead = ForumDuties.SafeguardingLead;
    private const ForumDuties Admin = ForumDuties.Administrator;
    private static readonly DateTime Monday = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);

    private static Invitation Invite(
        ForumDuties by = Staff,
        ForumDuties duty = ForumDuties.None,
        int? project = null,
        Side? leadsFor = null
    ) => new(new Invitation.To("noor@example.org", Hat.ParentCarer, duty, project), new Invitation.Inviter(1, by, leadsFor), Monday);

    [Fact]
    public void An_invitation_works_once_for_7_days()
    {
        var invitation = Invite();
        Assert.Null(invitation.WhyNotAccept(Monday.AddDays(7).AddSeconds(-1)));
        Refused("This invitation has ended", () => invitation.Accept(2, Monday.AddDays(7)));
        invitation.Accept(2, Monday.AddDays(1));
        Refused("has been used", () => invitation.Accept(3, Monday.AddDays(1)));
    }

    [Fact]
    public void One_taken_back_opens_nothing_and_one_used_cannot_be_taken_back()
    {
        var invitation = Invite();
        invitation.TakeBack(1, Monday);
        Refused("This invitation was taken back.", () => invitation.Accept(2, Monday));
        Refused("Send a new one", () => invitation.SendAgain(Monday));

        var used = Invite();
        used.Accept(2, Monday);
        Refused("already said yes", () => used.TakeBack(1, Monday));
        Refused("was taken back already", () => invitation.TakeBack(1, Monday));
    }

    [Fact]
    public void Sent_again_it_works_for_another_7_days()
    {
        var invitation = Invite();
        invitation.SendAgain(Monday.AddDays(9));
        Assert.Null(invitation.WhyNotAccept(Monday.AddDays(15)));
    }

    [Fact]
    public void One_whose_mail_waits_for_its_turn_works_for_7_days_from_then()
    {
        var invitation = new Invitation(new("noor@example.org", Hat.ParentCarer), new(1, Staff), Monday, Monday.AddHours(3));
        Assert.Equal(Monday.AddHours(3), invitation.MailGoesAt);
        Assert.Equal(Monday.AddHours(3).AddDays(7), invitation.EndsAt);
    }

    [Fact]
    public void It_counts_only_while_the_inviter_still_may()
    {
        Refused(null, Invite().WhyNotUse(new(1, Staff), [], Monday));
        Refused("cannot invite people here any more", Invite().WhyNotUse(new(1, ForumDuties.None), [], Monday));
        var byLead = Invite(ForumDuties.None, project: 5, leadsFor: Side.LivedExperience);
        Refused(null, byLead.WhyNotUse(new(1, ForumDuties.None, Side.LivedExperience), [], Monday));
        Refused("cannot invite people here any more", byLead.WhyNotUse(new(1, ForumDuties.None), [], Monday));
        var duty = Invite(Admin, Staff);
        Refused(null, duty.WhyNotUse(new(1, Admin), [], Monday));
        Refused("cannot invite people here any more", duty.WhyNotUse(new(1, Staff), [], Monday));
    }

    [Fact]
    public void Two_to_one_address_that_differ_in_age_or_hat_are_not_used_and_under_18_counts_first()
    {
        var (by, parent) = (new Invitation.Inviter(1, Staff), Invite());
        var professional = new Invitation(new("NOOR@example.org", Hat.Professional), by, Monday);
        var younger = Younger("noor@example.org", "carer@example.org");
        var older = new Invitation(
            new("noor@example.org", Hat.YoungPerson, Younger: new(AgeBand.SixteenToSeventeen, "carer@example.org")),
            by,
            Monday
        );
        Assert.Equal(parent.NormalizedEmail, professional.NormalizedEmail);

        Refused("says something else about you", parent.WhyNotUse(by, [professional], Monday));
        Refused("says something else about you", professional.WhyNotUse(by, [parent], Monday));
        Refused("says something else about you", younger.WhyNotUse(by, [older], Monday));
        Refused("for people under 18", parent.WhyNotUse(by, [younger], Monday.AddDays(30)));
        Refused("for people under 18", Invite(Admin, Staff).WhyNotUse(new(1, Admin), [younger], Monday));
        Refused(null, younger.WhyNotUse(by, [parent], Monday));
        Refused(null, parent.WhyNotUse(by, [Invite(), Invite(Admin, Staff)], Monday));
        Refused(null, parent.WhyNotUse(by, [professional], professional.EndsAt));
    }

    [Fact]
    public void Only_staff_invite_to_the_forum_and_leads_to_their_own_project()
    {
        Refused("Only forum staff can invite people to the forum", () => Invite(ForumDuties.None));
        Refused("Only forum staff can invite people to the forum", () => Invite(ForumDuties.None, leadsFor: Side.LivedExperience));
        Refused("Only forum staff can invite people to the forum", () => Invite(ForumDuties.None, project: 5));
        Assert.Equal(5, Invite(ForumDuties.None, project: 5, leadsFor: Side.LivedExperience).ProjectId);
        Refused("A lead invites people of their own group", () => Invite(ForumDuties.None, project: 5, leadsFor: Side.Professionals));
    }

    [Theory]
    [InlineData(Staff, Staff, "Only an administrator can ask for that duty")]
    [InlineData(Staff, Admin, "Only an administrator can ask for that duty")]
    [InlineData(Lead, Staff, "Only an administrator can ask for that duty")]
    [InlineData(Lead, Admin, "Only an administrator can ask for that duty")]
    [InlineData(Admin, Staff | Lead, "Choose one duty")]
    public void A_duty_is_asked_for_one_at_a_time_by_those_who_may(ForumDuties by, ForumDuties duty, string because) =>
        Refused(because, () => Invite(by, duty));

    [Fact]
    public void An_invitation_has_somewhere_to_go()
    {
        Refused("Type their email", () => _ = new Invitation(new(" ", Hat.ParentCarer), new(1, Staff), Monday));
        Refused("the email of their parent or carer", () => Younger("sky@example.org", " "));
    }

    [Fact]
    public void Only_the_forum_invites_somebody_under_18_as_a_young_person_without_a_duty_and_their_carer_is_somebody_else()
    {
        Refused("Please ask them", () => Younger("sky@example.org", "carer@example.org", by: ForumDuties.None));
        Refused("are for grown-ups", () => Younger("sky@example.org", "carer@example.org", duty: Staff));
        Refused("That is how you take part until you are 18", () => Younger("sky@example.org", "carer@example.org", hat: Hat.ParentCarer));
        Refused("Their carer needs an email of their own", () => Younger("sky@example.org", " SKY@example.org"));
    }

    private static Invitation Younger(
        string email,
        string carer,
        ForumDuties by = Staff,
        ForumDuties duty = ForumDuties.None,
        Hat hat = Hat.YoungPerson
    ) => new(new(email, hat, duty, Younger: new(AgeBand.ThirteenToFifteen, carer)), new(1, by), Monday);

    /// <summary>Whoever asked, and whoever says yes now.</summary>
    private static IReadOnlyList<DutyYes> Yeses(ForumDuties askedBy, int by = 0, ForumDuties theirs = ForumDuties.None) =>
        [.. new[] { Yes(1, askedBy), Yes(by, theirs) }.Take(by == 0 ? 1 : 2)];

    private static DutyYes Yes(int person, ForumDuties duties, bool isNamed = false) => new(new Helper(person, duties), "Alex V", isNamed);

    [Theory]
    [InlineData(true, false, 3, false)]
    [InlineData(false, true, 3, false)]
    [InlineData(false, false, 3, true)]
    [InlineData(true, true, 0, true)]
    public void Whoever_is_named_in_an_open_worry_does_not_choose_who_reads_worries_while_two_others_could(
        bool askerIsNamed,
        bool confirmerIsNamed,
        int others,
        bool isEnough
    )
    {
        var deputy = Invite(Admin, ForumDuties.Deputy);
        deputy.Accept(9, Monday);
        DutyYes[] two = [Yes(1, Admin, askerIsNamed), Yes(2, Lead, confirmerIsNamed)];

        deputy.Confirm(two, true, others, Monday);

        Assert.Equal(isEnough, deputy.ConfirmedAt is not null);
        if (!isEnough)
        {
            Refused("It needs the yes of one more person", () => deputy.Confirm(two, true, others, Monday));
            deputy.Confirm([.. two, Yes(3, askerIsNamed ? Admin : Lead)], true, others, Monday);
            Assert.Equal(3, deputy.ConfirmedById);
        }
    }

    [Fact]
    public void Any_two_with_the_right_give_a_duty_that_reads_no_worries()
    {
        var staff = Invite(Admin, Staff);
        staff.Accept(9, Monday);

        staff.Confirm([Yes(1, Admin, true), Yes(2, Admin, true)], true, 3, Monday);

        Assert.Equal(2, staff.ConfirmedById);
    }

    [Fact]
    public void The_first_safeguarding_lead_is_named_by_two_administrators_and_a_deputy_waits_for_the_lead()
    {
        var (lead, deputy) = (Invite(Admin, Lead), Invite(Admin, ForumDuties.Deputy));
        lead.Accept(9, Monday);
        deputy.Accept(8, Monday);
        Refused("one asks, the other confirms", () => deputy.Confirm(Yeses(Admin, 2, Admin), false, 3, Monday));
        Refused("A second administrator", () => lead.Confirm(Yeses(Admin, 2, Staff), false, 3, Monday));
        Refused("is no administrator any more", () => lead.Confirm(Yeses(Staff, 2, Admin), false, 3, Monday));

        lead.Confirm(Yeses(Admin, 2, Admin), false, 3, Monday);

        Assert.Equal(2, lead.ConfirmedById);
        Refused(null, Duties.WhyNotNameFirst(false));
        Refused("Somebody is safeguarding lead already", Duties.WhyNotNameFirst(true));
    }

    [Theory]
    [InlineData(Admin, Staff, 2, Admin, null)]
    [InlineData(Admin, Admin, 2, Admin, null)]
    [InlineData(Admin, Lead, 2, Lead, null)]
    [InlineData(Lead, Lead, 2, Admin, null)]
    [InlineData(Admin, Staff, 1, Admin, "A second person")]
    [InlineData(Admin, Staff, 9, Admin, "your own duty")]
    [InlineData(Admin, Staff, 2, Staff, "A second administrator")]
    [InlineData(Admin, Lead, 2, Admin, "one asks, the other confirms")]
    [InlineData(Lead, Lead, 2, Lead, "one asks, the other confirms")]
    public void A_duty_counts_once_a_second_person_with_the_right_confirms_it(
        ForumDuties asker,
        ForumDuties duty,
        int confirmer,
        ForumDuties theirs,
        string? refusal
    )
    {
        var invitation = Invite(asker, duty);
        Refused("not said yes yet", invitation.WhyNotConfirm(new Helper(2, Admin), Yeses(asker), true));
        invitation.Accept(9, Monday);
        if (refusal is not null)
        {
            Refused(refusal, () => invitation.Confirm(Yeses(asker, confirmer, theirs), true, 3, Monday));
            return;
        }

        invitation.Confirm(Yeses(asker, confirmer, theirs), true, 3, Monday);
        Refused("nothing to confirm", () => invitation.Confirm(Yeses(asker, 3, theirs), true, 3, Monday));
    }

    [Fact]
    public void Both_leads_invite_with_the_same_right_while_joining_is_open()
    {
        static Standing At(Hat hat, bool leads, Joining joining = Joining.Open, ProjectState state = ProjectState.Published) =>
            new()
            {
                ProjectState = state,
                Joining = joining,
                AgreementNumber = 1,
                PersonId = 1,
                State = ParticipantState.TakingPart,
                Hat = hat,
                IsCoLead = leads,
                AgreedTo = 1,
            };

        Assert.All([Hat.ParentCarer, Hat.YoungPerson, Hat.Professional], hat => Assert.Equal(hat.Side(), At(hat, true).InvitesFor));
        Assert.All([At(Hat.ParentCarer, false), At(Hat.Professional, false), At(Hat.ParentCarer, true, state: ProjectState.Archived)], s =>
            Assert.False(s.MayInvite)
        );
    }

    [Theory]
    [InlineData("Noor@Council.GOV.uk", "council.gov.uk")]
    [InlineData("noor@team.council.gov.uk", "team.council.gov.uk")]
    [InlineData("\"a@council.gov.uk\"@evil.example", "evil.example")]
    public void The_domain_is_all_that_comes_after_the_last_at(string email, string domain) =>
        Assert.Equal(domain, ApprovedDomain.Of(email));

    [Theory]
    [InlineData("council", "only what comes after the @")]
    [InlineData("", "only what comes after the @")]
    [InlineData("a b.uk", "only what comes after the @")]
    [InlineData("*.gov.uk", "only what comes after the @")]
    [InlineData("noor@council.gov.uk", "only what comes after the @")]
    [InlineData("Gmail.com", "Anybody can get an email there")]
    [InlineData("council.gov.uk", null)]
    [InlineData("münchen.example", null)]
    [InlineData("MÜNCHEN.Example", null)]
    [InlineData("xn--mnchen-3ya.example", null)]
    [InlineData("совет.рф", null)]
    public void Only_one_whole_domain_that_is_not_open_to_anybody_goes_on_the_list(string domain, string? because) =>
        Refused(because, ApprovedDomain.WhyNot(domain));

    [Fact]
    public void A_domain_is_kept_in_small_letters_and_taken_off_once()
    {
        var domain = new ApprovedDomain("@Council.GOV.uk ", 1, Monday);
        Assert.Equal("council.gov.uk", domain.Domain);
        domain.TakeOff(2, Monday);
        Refused("taken off the list already", () => domain.TakeOff(2, Monday));
    }
}
