using CoProduce.Domain.Payments;

namespace CoProduce.Data.Privacy;

/// <summary>How people are thanked and paid.</summary>
public static partial class DataMap
{
    private static Kept[] Payments =>
        [
            new Kept<PaymentOffer>("What a session pays", Why.ToPay, HowLong.LikeTheProject, WhenForgotten.AboutNobody)
            {
                Others = "ByPersonId",
            },
            new Kept<Thanks>("How you were thanked", Why.ToPay, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "PersonId",
                Others = "ThankedById",
                Yours = "Answer, LessPence, AnsweredAt, ThankedAt",
            },
            new Kept<Claim>("What you asked to be paid back", Why.ToPay, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "PersonId",
                Others = "AgreedById, AlsoAgreedById",
                Yours = "Kind, Pence, For, ClaimedAt, AgreedAt, SettledOn, TurnedDownAt, WhyTurnedDown",
            },
        ];
}
