using CoProduce.Data.Audit;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Jobs;
using CoProduce.Domain.Contributions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>What the app needs to run.</summary>
public static partial class DataMap
{
    private static RetainedTable[] App =>
        [
            new RetainedTable<AuditEntry>(
                "What you did, and what was done about you",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.UnderItsOwnRule,
                ErasureEffect.UnderItsOwnRule
            )
            {
                Mine = row => new { row.ByPersonId, row.AboutPersonId },
                Yours = row => new { row.At, row.What },
                LeftOut = row => row.Mark,
                Because = "it only proves that the line was not touched",
            },
            new RetainedTable<AuditEnd>(
                "Where the trail ends",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ReplyPromise>(
                "How soon the forum answers",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ChangedDay>(
                "The forum's calendar",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<HealthMark>(
                "A mark that the app can write",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<JobRun>(
                "What the app does by itself",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<LastNumber>(
                "The last number given in a project",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<DataProtectionKey>(
                "Keys that protect cookies",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            ),
        ];
}
