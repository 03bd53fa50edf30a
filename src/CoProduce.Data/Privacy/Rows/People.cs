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
                Mine = row => row.Id,
                Yours = row => new
                {
                    row.DisplayName,
                    row.UsualHat,
                    row.Duties,
                    row.KnownSince,
                    row.CalledSince,
                    row.ApprovedAt,
                    row.TurnedDownAt,
                    row.TurnedDownReason,
                    row.TrainedAt,
                    row.AllowsMail,
                },
            },
            new RetainedTable<FormerName>(
                "What you were called here before",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Name,
                    row.Since,
                    row.Until,
                },
            },
            new RetainedTable<WordsToLookAt>(
                "Where words may name somebody who was forgotten",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<UnderEighteen>(
                "That you are under 18, and your carer's yes",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.CarerId,
                Yours = row => new
                {
                    row.Band,
                    row.BandSaidAt,
                    row.AskAgainAt,
                    row.SaidYesAt,
                    row.CarerAgreedAt,
                    row.EndedAt,
                },
                LeftOut = row => new { row.CarerEmail, row.NormalizedCarerEmail },
                Because = SomebodyElses,
            },
            new RetainedTable<Notice>("News for you", LawfulPurpose.ToTakePart, RetentionPeriod.LikeYourAccount, ErasureEffect.Goes)
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Text,
                    row.Page,
                    row.At,
                    row.ReadAt,
                },
            },
            new RetainedTable<Participant>(
                "Your place in projects",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Hat,
                    row.State,
                    row.AskedAt,
                    row.JoinedAt,
                    row.LeftAt,
                    row.IsForSafety,
                    row.IsCoLead,
                    row.IsFacilitator,
                    row.AgreedTo,
                    row.AgreedAt,
                    row.AskedToLead!.At,
                    row.AskedToLead.DeclinedAt,
                    row.AskedToLead.WhyNot,
                },
                Others = row => new
                {
                    row.AdmittedById,
                    Wished = row.RemovalWish!.ByPersonId,
                    Asked = row.AskedToLead!.ByPersonId,
                },
                LeftOut = row => new
                {
                    row.ReasonGiven,
                    row.RemovalWish!.Reason,
                    row.AskedToLead!.Why,
                },
                Because = "you read it where we told you, unless it is to keep somebody safe, or it is about somebody else",
            },
            new RetainedTable<AccessNeed>(
                "What you need to take part",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new { row.Sealed, row.AddedAt },
            },
            new RetainedTable<SharedNeed>(
                "What you shared for a session",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.OwnerId,
                Yours = row => new
                {
                    row.Sealed,
                    row.SharedAt,
                    row.State,
                    row.Met,
                    row.MetSaidAt,
                },
                LeftOut = row => row.SealedNote,
                Because = SomebodyElses,
            },
            new RetainedTable<DataComplaint>(
                "Your complaints about data",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.ByPersonId,
                Others = row => new { row.AcknowledgedById, row.AnsweredById },
                Yours = row => new
                {
                    row.Words,
                    row.Contact,
                    row.At,
                    row.AcknowledgeBy,
                    row.AcknowledgedAt,
                    row.Answer,
                    row.AnsweredAt,
                },
            },
        ];
}
