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
        bool mayInviteToProject = false
    ) =>
        new(
            new Invitation.To("noor@example.org", Hat.ParentCarer, duty, project),
            new Invitation.Inviter(1, by, mayInviteToProject),
            "hash",
            Monday
        );

    private static void Refused(string reason, Action action) =>
        Assert.Contains(reason, Assert.Throws<RuleBrokenException>(action).Message, StringComparison.Ordinal);

    [Fact]
    public void An_invitation_works_once_for_7_days()
    {
        var invitation = Invite();
        Assert.Null(invitation.WhyNotAccept(Monday.AddDays(7).AddSeconds(-1)));
        Refused("has ended", () => invitation.Accept(2, Monday.AddDays(7)));
        invitation.Accept(2, Monday.AddDays(1));
        Refused("has been used", () => invitation.Accept(3, Monday.AddDays(1)));
    }

    [Fact]
    public void One_taken_back_opens_nothing_and_one_used_cannot_be_taken_back()
    {
        var invitation = Invite();
        invitation.TakeBack(1, Monday);
        Refused("was taken back", () => invitation.Accept(2, Monday));
        Refused("Send a new one", () => invitation.SendAgain("new", Monday));

        var used = Invite();
        used.Accept(2, Monday);
        Refused("already said yes", () => used.TakeBack(1, Monday));
    }

    [Fact]
    public void Sent_again_it_works_for_another_7_days_with_another_secret()
    {
        var invitation = Invite();
        invitation.SendAgain("another", Monday.AddDays(9));
        Assert.Equal("another", invitation.SecretHash);
        Assert.Null(invitation.WhyNotAccept(Monday.AddDays(15)));
    }

    [Fact]
    public void Only_staff_invite_to_the_forum_and_leads_to_their_own_project()
    {
        Refused("Only forum staff", () => Invite(ForumDuties.None));
        Refused("Only forum staff", () => Invite(ForumDuties.None, mayInviteToProject: true));
        Refused("Only forum staff", () => Invite(ForumDuties.None, project: 5));
        Assert.Equal(5, Invite(ForumDuties.None, project: 5, mayInviteToProject: true).ProjectId);
    }

    [Theory]
    [InlineData(Staff, Staff)]
    [InlineData(Staff, Admin)]
    [InlineData(Lead, Staff)]
    [InlineData(Lead, Admin)]
    [InlineData(Admin, Staff | Lead)]
    public void A_duty_is_asked_for_one_at_a_time_by_those_who_may(ForumDuties by, ForumDuties duty) =>
        Assert.NotNull(Assert.Throws<RuleBrokenException>(() => Invite(by, duty)).Message);

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
        Assert.Contains("not said yes yet", invitation.WhyNotConfirm(2, Admin, asker), StringComparison.Ordinal);
        invitation.Accept(9, Monday);
        if (refusal is not null)
        {
            Refused(refusal, () => invitation.Confirm(confirmer, theirs, asker, Monday));
            return;
        }

        invitation.Confirm(confirmer, theirs, asker, Monday);
        Refused("nothing to confirm", () => invitation.Confirm(3, theirs, asker, Monday));
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
            };

        Assert.All([Hat.ParentCarer, Hat.YoungPerson, Hat.Professional], hat => Assert.True(At(hat, true).MayInvite));
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
    [InlineData("council")]
    [InlineData("")]
    [InlineData("a b.uk")]
    [InlineData("*.gov.uk")]
    [InlineData("noor@council.gov.uk")]
    [InlineData("Gmail.com")]
    public void Only_one_whole_domain_that_is_not_open_to_anybody_goes_on_the_list(string domain) =>
        Assert.NotNull(ApprovedDomain.WhyNot(domain));

    [Fact]
    public void A_domain_is_kept_in_small_letters_and_taken_off_once()
    {
        var domain = new ApprovedDomain("@Council.GOV.uk ", 1, Monday);
        Assert.Equal("council.gov.uk", domain.Domain);
        domain.TakeOff(2, Monday);
        Refused("already", () => domain.TakeOff(2, Monday));
    }
}
