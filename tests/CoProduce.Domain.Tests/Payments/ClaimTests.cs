using CoProduce.Domain.Payments;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Payments;

public class ClaimTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    private static Claim Made() => new(1, 7, ClaimKind.Travel, 420, "The bus.", Now);

    [Fact]
    public void Two_others_agree_before_it_is_paid()
    {
        var claim = Made();
        Refused("Two others have to agree to it", claim.WhyNotAgree(7));
        claim.Agree(1, Now);
        Refused("A second person has to agree as well", claim.WhyNotAgree(1));
        Refused("Two people have to agree first", () => claim.Settle(Today, Today));
        claim.Agree(2, Now);
        Refused("Two people have agreed already", claim.WhyNotAgree(3));
        claim.Settle(Today, Today);
        Assert.Equal(Today, claim.SettledOn);
    }

    [Fact]
    public void It_is_paid_on_a_day_that_has_been_and_not_before_it_was_claimed()
    {
        var claim = Made();
        claim.Agree(1, Now);
        claim.Agree(2, Now);

        Refused("Give the day it was paid", claim.WhyNotSettle(Today.AddDays(1), Today));
        Refused("Give the day it was paid", claim.WhyNotSettle(Today.AddDays(-1), Today));
        Assert.Null(claim.WhyNotSettle(Today, Today));
    }

    [Fact]
    public void What_was_turned_down_is_closed_and_says_why()
    {
        var claim = Made();
        Refused("Say why, in words for the person", () => claim.TurnDown(" ", 1, Now));
        Refused("This is your own claim.", () => claim.TurnDown("No.", 7, Now));
        claim.TurnDown("The bus was free that day.", 1, Now);
        Refused("This claim is closed", () => claim.Agree(2, Now));
        Refused("This claim is closed", () => claim.Settle(Today, Today));
        Refused("This claim is closed", () => claim.TurnDown("Again.", 1, Now));
    }

    [Theory]
    [InlineData("Pay it to 12-34-56 12345678")]
    [InlineData("sort code 123456 account 1234567")]
    [InlineData("account 12345678")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    public void Bank_details_are_never_kept(string what) => Refused("bank details", Claim.WhyNot(420, what));

    [Theory]
    [InlineData("The 42 bus on 23 November")]
    [InlineData("Childcare from 10 to 12, 2 children")]
    [InlineData("Taxi, 01632 960123 was engaged")]
    public void Everyday_numbers_are_fine(string what) => Assert.Null(Claim.WhyNot(420, what));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(50_001)]
    public void An_amount_is_more_than_nothing_and_no_slip_of_the_finger(int pence) =>
        Refused("Use an amount up to £500", Claim.WhyNot(pence, "The bus."));

    [Fact]
    public void A_claim_says_what_it_is_for() => Refused("Say what it is for", () => _ = new Claim(1, 7, ClaimKind.Travel, 420, " ", Now));

    [Fact]
    public void An_offer_is_said_before_and_nothing_is_an_offer_too()
    {
        var session = new Session(
            1,
            1,
            new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Now.AddDays(1), Now.AddDays(1).AddHours(2), "Hall", null, null)
        );

        Assert.Equal(0, new PaymentOffer(session, 0, 1, Now).Pence);
        Assert.Equal("£12.50 for your time", PaymentOffer.Words(1250));
        Assert.Equal("There is no payment for this session", PaymentOffer.Words(0));
        Assert.Equal("Not said yet", PaymentOffer.Words(null));
    }

    [Fact]
    public void All_four_answers_are_good_and_less_is_less()
    {
        foreach (var answer in new[] { PaymentAnswer.Yes, PaymentAnswer.No, PaymentAnswer.Charity })
        {
            Assert.Null(Thanks.WhyNot(answer, null, 2000));
        }

        Assert.Null(Thanks.WhyNot(PaymentAnswer.Less, 500, 2000));
    }
}
