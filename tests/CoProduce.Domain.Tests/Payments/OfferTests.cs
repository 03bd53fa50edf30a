using CoProduce.Domain.Payments;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Payments;

public class OfferTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(50_001)]
    public void An_offer_is_an_amount_that_is_no_slip_of_the_finger(int pence) =>
        Refused("from 0 to £500", () => _ = new PaymentOffer(ASession(), pence, 8, Monday));

    [Fact]
    public void An_offer_is_made_before_the_session_is_over() =>
        Refused("This session is over", () => _ = new PaymentOffer(ASession(), 2000, 8, Tea.EndsAt));

    [Fact]
    public void People_answer_an_offer_that_was_made_and_less_is_less()
    {
        var mine = new Thanks(1, 7);

        Refused("There is no payment to answer", () => mine.Say(PaymentAnswer.Yes, null, 0, Monday));
        Refused("Say how much you would like", () => mine.Say(PaymentAnswer.Less, null, 2000, Monday));
        Refused("That is not less than £20", () => mine.Say(PaymentAnswer.Less, 2000, 2000, Monday));
        mine.Say(PaymentAnswer.Less, 500, 2000, Monday);
        Assert.Equal((PaymentAnswer.Less, 500), (mine.Answer, mine.LessPence));
    }

    [Fact]
    public void People_are_thanked_for_a_session_that_has_been()
    {
        var mine = new Thanks(1, 7);

        Refused("The session has not been yet", () => mine.Thank(ASession(), 8, Tea.EndsAt.AddSeconds(-1)));
        Refused("This session was cancelled", () => mine.Thank(ACancelledSession(), 8, Tea.EndsAt));
        mine.Thank(ASession(), 8, Tea.EndsAt);
        Assert.Equal((Tea.EndsAt, 8), (mine.ThankedAt, mine.ThankedById));
    }
}
