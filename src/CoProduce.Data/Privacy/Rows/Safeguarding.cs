using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Data.Privacy;

/// <summary>Worries about somebody. They are in nobody's file: a file could be seen by the person they are about. The safeguarding lead
/// answers for them.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Safeguarding =>
        [
            new RetainedTable<SafeguardingConcern>(
                "Worries about somebody",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            )
            {
                Others = row => new
                {
                    row.RaisedById,
                    row.TakenUpById,
                    row.OutcomeById,
                    row.ClosedById,
                },
            },
            new RetainedTable<ConcernNote>(
                "Notes on a worry",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            )
            {
                Others = row => row.ByPersonId,
            },
            new RetainedTable<ConcernNamed>(
                "Who may not read a worry",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            )
            {
                Others = row => row.PersonId,
            },
            new RetainedTable<ConcernRead>(
                "Who read a worry",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            )
            {
                Others = row => row.PersonId,
            },
            new RetainedTable<OutsideContact>(
                "That you are the contact outside the forum",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => new
                {
                    row.NamedById,
                    row.ConfirmedById,
                    row.AlsoConfirmedById,
                },
                Yours = row => new
                {
                    row.Role,
                    row.Email,
                    row.Phone,
                    row.NamedAt,
                    row.EndsAt,
                    row.SaidYesAt,
                    row.ConfirmedAt,
                    row.EndedAt,
                },
                LeftOut = row => row.PassphraseHash,
                Because = Secret,
            },
            new RetainedTable<OutsideLink>(
                "Links that open one worry to the contact outside",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            ),
            new RetainedTable<SafeguardingKey>(
                "Keys that seal worries",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
        ];
}
