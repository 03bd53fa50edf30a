using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Data.Privacy;

/// <summary>Who takes part, where, and what they need.</summary>
public static partial class DataMap
{
    private static Kept[] People =>
        [
            new Kept<Person>("Who you are here", Why.ToTakePart, HowLong.LikeYourAccount, WhenForgotten.StaysWithoutName)
            {
                Mine = "Id",
                Yours = "DisplayName, UsualHat, Duties, KnownSince, ApprovedAt, TrainedAt, AllowsMail",
            },
            new Kept<UnderEighteen>(
                "That you are under 18, and your carer's yes",
                Why.ToTakePart,
                HowLong.LikeYourAccount,
                WhenForgotten.Goes
            )
            {
                Mine = "PersonId",
                Others = "CarerId",
                Yours = "Band, BandSaidAt, AskAgainAt, SaidYesAt, CarerAgreedAt, EndedAt",
                LeftOut = "CarerEmail",
                Because = SomebodyElses,
            },
            new Kept<Notice>("News for you", Why.ToTakePart, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "Text, Page, At, ReadAt",
            },
            new Kept<Participant>("Your place in projects", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "PersonId",
                Yours = "Hat, State, AskedAt, JoinedAt, LeftAt, ReasonGiven, IsCoLead, IsFacilitator, AgreedTo, AgreedAt",
            },
            new Kept<AccessNeed>("What you need to take part", Why.ToTakePart, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "Sealed, AddedAt",
            },
            new Kept<SharedNeed>("What you shared for a session", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Others = "OwnerId",
                Yours = "Sealed, SharedAt, State, Met, MetSaidAt",
                LeftOut = "SealedNote",
                Because = SomebodyElses,
            },
            new Kept<DataComplaint>("Your complaints about data", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "ByPersonId",
                Others = "AcknowledgedById, AnsweredById",
                Yours = "Words, Contact, At, AcknowledgeBy, AcknowledgedAt, Answer, AnsweredAt",
            },
        ];
}
