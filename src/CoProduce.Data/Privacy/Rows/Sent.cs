using CoProduce.Data.Drafts;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Mail;
using CoProduce.Domain.Invitations;

namespace CoProduce.Data.Privacy;

/// <summary>What somebody sent, or was sent by the app, and goes with their account.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Sent =>
        [
            new RetainedTable<OutgoingMail>("Mails to you", LawfulPurpose.ToTakePart, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Through = (db, me) => db.OutgoingMails.Where(m => m.NormalizedTo == me.NormalizedEmail),
                Yours = row => new
                {
                    row.To,
                    row.Subject,
                    row.WrittenAt,
                    row.SentAt,
                },
                LeftOut = row => new
                {
                    row.NormalizedTo,
                    row.Body,
                    row.Calendar,
                    row.MessageId,
                },
                Because = "it can hold links that open your account, and you have the mail",
            },
            new RetainedTable<FormReceipt>(
                "That you sent a form",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) =>
                {
                    // The form with which somebody asks to be forgotten keeps its receipt, or it could be done twice.
                    var ofThis = db.Unit.ReceiptKey;
                    return db.FormReceipts.Where(r => r.Key.StartsWith(me.Receipts) && r.Key != ofThis);
                },
                Yours = row => new
                {
                    row.At,
                    row.Page,
                    row.Message,
                },
                LeftOut = row => new
                {
                    row.Key,
                    row.Content,
                    row.Unit,
                },
                Because = "they are numbers the app made up",
            },
            new RetainedTable<FormDraft>(
                "What you began to write and could not send",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Stage,
                    row.Fields,
                    row.At,
                },
            },
            new RetainedTable<KeptForm>(
                "A form you sent after your sign-in had run out",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Page,
                    row.To,
                    row.At,
                },
                LeftOut = row => row.Fields,
                Because = "it is sealed, and is shown to you at the form itself",
            },
            new RetainedTable<Invitation>(
                "Invitations to you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.Invitations.Where(i => i.AcceptedById == me.PersonId || i.NormalizedEmail == me.NormalizedEmail),
                Others = row => new
                {
                    row.InvitedById,
                    row.AcceptedById,
                    row.ConfirmedById,
                    row.AlsoConfirmedById,
                    row.TakenBackById,
                },
                Yours = row => new
                {
                    row.Email,
                    row.Hat,
                    row.Duty,
                    row.Band,
                    row.InvitedAt,
                    row.AcceptedAt,
                },
                LeftOut = row => new { row.NormalizedEmail, row.CarerEmail },
                Because = "it is your email again, and your carer's",
            },
            new RetainedTable<ApprovedDomain>(
                "Workplaces the forum knows",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            )
            {
                Others = row => new { row.AddedById, row.TakenOffById },
            },
        ];
}
