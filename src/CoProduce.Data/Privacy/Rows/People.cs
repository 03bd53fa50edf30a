using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Data.Privacy;

/// <summary>Who takes part, where, and what they need.</summary>
public static partial class DataMap
{
    private static RetainedTable[] People =>
        [
            new RetainedTable<Person>(
                "Who you are here",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "Id",
                Yours = "DisplayName, UsualHat, Duties, KnownSince, ApprovedAt, TrainedAt, AllowsMail",
            },
            new RetainedTable<UnderEighteen>(
                "That you are under 18, and your carer's yes",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Others = "CarerId",
                Yours = "Band, BandSaidAt, AskAgainAt, SaidYesAt, CarerAgreedAt, EndedAt",
                LeftOut = "CarerEmail",
                Because = SomebodyElses,
            },
            new RetainedTable<Notice>("News for you", LawfulPurpose.ToTakePart, RetentionPeriod.LikeYourAccount, ErasureEffect.Goes)
            {
                Mine = "PersonId",
                Yours = "Text, Page, At, ReadAt",
            },
            new RetainedTable<Participant>(
                "Your place in projects",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "PersonId",
                Yours = "Hat, State, AskedAt, JoinedAt, LeftAt, ReasonGiven, IsCoLead, IsFacilitator, AgreedTo, AgreedAt",
            },
            new RetainedTable<AccessNeed>(
                "What you need to take part",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Yours = "Sealed, AddedAt",
            },
            new RetainedTable<SharedNeed>(
                "What you shared for a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Others = "OwnerId",
                Yours = "Sealed, SharedAt, State, Met, MetSaidAt",
                LeftOut = "SealedNote",
                Because = SomebodyElses,
            },
            new RetainedTable<DataComplaint>(
                "Your complaints about data",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = "ByPersonId",
                Others = "AcknowledgedById, AnsweredById",
                Yours = "Words, Contact, At, AcknowledgeBy, AcknowledgedAt, Answer, AnsweredAt",
            },
        ];
}
