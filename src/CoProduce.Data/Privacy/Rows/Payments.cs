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
                Others = row => row.ByPersonId,
            },
            new RetainedTable<Thanks>(
                "How you were thanked",
                LawfulPurpose.ToPay,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.ThankedById,
                Yours = row => new
                {
                    row.Answer,
                    row.LessPence,
                    row.AnsweredAt,
                    row.ThankedAt,
                },
            },
            new RetainedTable<Claim>(
                "What you asked to be paid back",
                LawfulPurpose.ToPay,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.PersonId,
                Others = row => new { row.AgreedById, row.AlsoAgreedById },
                Yours = row => new
                {
                    row.Kind,
                    row.Pence,
                    row.For,
                    row.ClaimedAt,
                    row.AgreedAt,
                    row.SettledOn,
                    row.TurnedDownAt,
                    row.WhyTurnedDown,
                },
            },
        ];
}
