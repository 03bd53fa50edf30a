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
            new RetainedTable<SafeguardingKey>(
                "Keys that seal worries",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
        ];
}
