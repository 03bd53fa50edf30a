using CoProduce.Domain.Payments;

namespace CoProduce.Data.Privacy;

/// <summary>How people are thanked and paid.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Payments =>
        [
            new RetainedTable<PaymentOffer>(
                "What a session pays",
                LawfulPurpose.ToPay,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            )
            {
                Others = "ByPersonId",
            },
            new RetainedTable<Thanks>(
                "How you were thanked",
                LawfulPurpose.ToPay,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "PersonId",
                Others = "ThankedById",
                Yours = "Answer, LessPence, AnsweredAt, ThankedAt",
            },
            new RetainedTable<Claim>(
                "What you asked to be paid back",
                LawfulPurpose.ToPay,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "PersonId",
                Others = "AgreedById, AlsoAgreedById",
                Yours = "Kind, Pence, For, ClaimedAt, AgreedAt, SettledOn, TurnedDownAt, WhyTurnedDown",
            },
        ];
}
