using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.Carers;

public class UnderEighteenTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static UnderEighteen Asked(AgeBand band = AgeBand.ThirteenToFifteen) =>
        new(new Person("Sky", Hat.YoungPerson, Now), band, "carer@example.org", Now);

    private static UnderEighteen Agreed()
    {
        var link = Asked();
        link.SayYes(Now);
        link.Agree(7, true, Now);
        return link;
    }

    [Fact]
    public void Both_have_to_say_yes_in_whichever_order()
    {
        var link = Asked();
        link.Agree(7, true, Now);
        Assert.True(link.IsWaiting);
        link.SayYes(Now);
        Assert.False(link.IsWaiting);
        Assert.False(Agreed().IsWaiting);
    }

    [Fact]
    public void Only_a_grown_up_can_be_the_carer() => Refused("A grown-up has to say yes", () => Asked().Agree(7, false, Now));

    [Fact]
    public void What_was_ended_needs_both_to_say_yes_anew()
    {
        var link = Agreed();
        link.End(Now);
        Assert.True(link.IsWaiting);
        Refused("They can ask you again", () => link.Agree(7, true, Now));
        Refused("This has ended already", () => link.End(Now));
        link.SayYes(Now);
        Assert.True(link.IsWaiting);
        Assert.Null(link.CarerId);
        link.Agree(8, true, Now);
        Assert.False(link.IsWaiting);
    }

    [Fact]
    public void Age_only_goes_up_and_at_eighteen_the_link_ends()
    {
        var link = Agreed();
        link.MoveOn(AgeBand.SixteenToSeventeen, Now);
        Refused("People only get older", () => link.MoveOn(AgeBand.ThirteenToFifteen, Now));
        Refused("Both of you have to say yes first", () => Asked().MoveOn(AgeBand.SixteenToSeventeen, Now));
        link.MoveOn(AgeBand.EighteenOrOver, Now);
        Assert.False(link.NeedsCarer);
        Assert.False(link.IsWaiting);
        Assert.NotNull(link.EndedAt);
    }

    [Fact]
    public void Each_of_them_says_yes_once()
    {
        Refused("You have said yes already", () => Agreed().SayYes(Now));
        Refused("You have said yes already", () => Agreed().Agree(8, true, Now));
    }

    [Fact]
    public void Whose_carer_is_forgotten_waits_for_another_and_keeps_nothing_of_the_first()
    {
        var link = Agreed();
        link.LoseCarer(Now);

        Assert.True(link.IsWaiting);
        Assert.Equal(("", "", null), (link.CarerEmail, link.NormalizedCarerEmail, link.CarerId));
        Refused("Your carer has left. Ask the forum to invite you again, with another grown-up.", () => link.SayYes(Now));
    }

    [Fact]
    public void From_eighteen_on_nobody_needs_a_carer()
    {
        Refused("from 18 on", () => Asked(AgeBand.EighteenOrOver));
        var link = Asked();
        link.GrewUp(Now);
        Refused("They are 18 or over already", () => link.GrewUp(Now));
        Refused("Their carer says so", () => Agreed().GrewUp(Now));
    }

    [Fact]
    public void A_child_under_13_gets_no_account() => Refused("heard too", () => Asked(AgeBand.UnderThirteen));

    [Theory]
    [InlineData(
        ForumDuties.None,
        AgeBand.ThirteenToFifteen,
        "carer@example.org",
        "Only forum staff can invite somebody under 18. Please ask them."
    )]
    [InlineData(ForumDuties.Staff, AgeBand.SixteenToSeventeen, "SKY@example.org", "Their carer needs an email of their own.")]
    [InlineData(ForumDuties.Staff, AgeBand.SixteenToSeventeen, "carer@example.org", null)]
    public void Only_the_forum_invites_somebody_under_18_and_their_carer_is_somebody_else(
        ForumDuties duties,
        AgeBand band,
        string carer,
        string? why
    ) =>
        Assert.Equal(
            why,
            Invitation.WhyNotInvite(
                new("sky@example.org", Hat.YoungPerson, ProjectId: 1, Younger: new(band, carer)),
                new(1, duties, Side.LivedExperience)
            )
        );

    [Theory]
    [InlineData(AgeBand.ThirteenToFifteen, AgeBand.UnderThirteen, false)]
    [InlineData(AgeBand.ThirteenToFifteen, AgeBand.ThirteenToFifteen, true)]
    [InlineData(AgeBand.ThirteenToFifteen, AgeBand.SixteenToSeventeen, true)]
    [InlineData(AgeBand.ThirteenToFifteen, AgeBand.EighteenOrOver, true)]
    [InlineData(AgeBand.SixteenToSeventeen, AgeBand.UnderThirteen, false)]
    [InlineData(AgeBand.SixteenToSeventeen, AgeBand.ThirteenToFifteen, false)]
    [InlineData(AgeBand.SixteenToSeventeen, AgeBand.EighteenOrOver, true)]
    public void A_birthday_moves_a_band_up_and_never_down_and_sixteen_still_needs_the_carer(AgeBand from, AgeBand to, bool may)
    {
        var link = Asked(from);
        link.SayYes(Now);
        link.Agree(7, true, Now);

        Assert.Equal(may, Record.Exception(() => link.MoveOn(to, Now)) is null);
        Assert.Equal((may ? to : from, (may ? to : from) is not AgeBand.EighteenOrOver), (link.Band, link.NeedsCarer));
    }

    [Fact]
    public void An_invitation_from_before_a_birthday_makes_nobody_younger_and_a_newer_one_puts_a_mistake_right()
    {
        var link = Agreed();
        link.MoveOn(AgeBand.EighteenOrOver, Now.AddDays(3));

        Refused("is older than what the forum knows now", () =>
            link.AskAnotherCarer(AgeBand.ThirteenToFifteen, "carer@example.org", Now.AddDays(1), Now.AddDays(4))
        );
        Assert.False(link.NeedsCarer);
        Assert.Throws<RuleBrokenException>(() =>
            link.AskAnotherCarer(AgeBand.UnderThirteen, "carer@example.org", Now.AddDays(5), Now.AddDays(5))
        );
        link.AskAnotherCarer(AgeBand.SixteenToSeventeen, "carer@example.org", Now.AddDays(5), Now.AddDays(5));
        Assert.True(link.IsWaiting);
    }

    /// <summary>Half a year on: from the end of August, to and from 29 February, and into the nights when the clocks change.</summary>
    [Theory]
    [InlineData("2027-08-31T09:00:00Z", "2028-02-29T09:00:00Z")]
    [InlineData("2026-08-31T09:00:00Z", "2027-02-28T09:00:00Z")]
    [InlineData("2028-02-29T09:00:00Z", "2028-08-29T09:00:00Z")]
    [InlineData("2026-09-28T01:30:00Z", "2027-03-28T01:30:00Z")]
    [InlineData("2027-04-30T23:30:00Z", "2027-10-30T23:30:00Z")]
    public void The_day_to_ask_about_age_again_is_a_day_that_exists(string asked, string again)
    {
        var (on, next) = (
            DateTime.Parse(asked, null, System.Globalization.DateTimeStyles.AdjustToUniversal),
            DateTime.Parse(again, null, System.Globalization.DateTimeStyles.AdjustToUniversal)
        );

        Assert.Equal(
            next,
            new UnderEighteen(new Person("Sky", Hat.YoungPerson, on), AgeBand.ThirteenToFifteen, "carer@example.org", on).AskAgainAt
        );
    }

    [Fact]
    public void Their_carer_can_be_written_to() =>
        Refused("the email of their parent or carer", () => Asked().AskAnotherCarer(AgeBand.SixteenToSeventeen, " ", Now, Now));

    [Fact]
    public void A_surname_stays_out() => Refused("Your surname stays out of here", UnderEighteen.WhyNotName("Sky Benson"));

    [Theory]
    [InlineData("Sky", true)]
    [InlineData("Sky B", true)]
    [InlineData(" Sky  B. ", true)]
    [InlineData("Sky Benson", false)]
    [InlineData("Sky B Benson", false)]
    public void Until_eighteen_a_name_is_a_first_name_or_a_nickname(string name, bool fits) =>
        Assert.Equal(fits, UnderEighteen.WhyNotName(name) is null);
}
