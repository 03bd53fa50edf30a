using CoProduce.Data.Audit;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Contributions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>What the app needs to run.</summary>
public static partial class DataMap
{
    private static Kept[] App =>
        [
            new Kept<TrailEntry>(
                "What you did, and what was done about you",
                Why.ToKeepPeopleSafe,
                HowLong.UnderItsOwnRule,
                WhenForgotten.UnderItsOwnRule
            )
            {
                Mine = "ByPersonId, AboutPersonId",
                Yours = "At, What",
                LeftOut = "Mark",
                Because = "it only proves that the line was not touched",
            },
            new Kept<TrailEnd>("Where the trail ends", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
            new Kept<ReplyPromise>("How soon the forum answers", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
            new Kept<ChangedDay>("The forum's calendar", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
            new Kept<HealthMark>("A mark that the app can write", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
            new Kept<LastNumber>("The last number given in a project", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
            new Kept<DataProtectionKey>("Keys that protect cookies", Why.ToRunTheApp, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
        ];
}
