using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Young;

namespace CoProduce.Domain.Tests.Young;

public class UnderEighteenTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static UnderEighteen Asked(AgeBand band = AgeBand.ThirteenToFifteen) => new(new Person("Sky", Hat.YoungPerson, Now), band, "carer@example.org", Now);

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
    public void Only_a_grown_up_can_be_the_carer() => Assert.Throws<RuleBrokenException>(() => Asked().Agree(7, false, Now));

    [Fact]
    public void What_was_ended_needs_both_to_say_yes_anew()
    {
        var link = Agreed();
        link.End(Now);
        Assert.True(link.IsWaiting);
        Assert.Throws<RuleBrokenException>(() => link.Agree(7, true, Now));
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
        Assert.Throws<RuleBrokenException>(() => link.MoveOn(AgeBand.ThirteenToFifteen, Now));
        link.MoveOn(AgeBand.EighteenOrOver, Now);
        Assert.False(link.NeedsCarer);
        Assert.False(link.IsWaiting);
        Assert.NotNull(link.EndedAt);
    }

    [Fact]
    public void A_child_under_13_gets_no_account() => Assert.Contains("heard too", Assert.Throws<RuleBrokenException>(() => Asked(AgeBand.UnderThirteen)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(ForumDuties.None, AgeBand.ThirteenToFifteen, "carer@example.org", "Only forum staff can invite somebody under 18. Please ask them.")]
    [InlineData(ForumDuties.Staff, AgeBand.SixteenToSeventeen, "SKY@example.org", "Their carer needs an email of their own.")]
    [InlineData(ForumDuties.Staff, AgeBand.SixteenToSeventeen, "carer@example.org", null)]
    public void Only_the_forum_invites_somebody_under_18_and_their_carer_is_somebody_else(ForumDuties duties, AgeBand band, string carer, string? why) =>
        Assert.Equal(why, Invitation.WhyNotInvite(new("sky@example.org", Hat.YoungPerson, ProjectId: 1, Younger: new(band, carer)), new(1, duties, true)));
}
