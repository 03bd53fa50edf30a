using CoProduce.Data.Safeguarding;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Data.Privacy;

/// <summary>Worries about somebody. They are in nobody's file: a file could be seen by the person they are about. The safeguarding lead answers for them.</summary>
public static partial class DataMap
{
    private static Kept[] Safeguarding =>
        [
            new Kept<Concern>("Worries about somebody", Why.ToKeepPeopleSafe, HowLong.UnderItsOwnRule, WhenForgotten.UnderItsOwnRule)
            {
                Others = "RaisedById, TakenUpById, OutcomeById, ClosedById",
            },
            new Kept<ConcernNote>("Notes on a worry", Why.ToKeepPeopleSafe, HowLong.UnderItsOwnRule, WhenForgotten.UnderItsOwnRule)
            {
                Others = "ByPersonId",
            },
            new Kept<ConcernNamed>("Who may not read a worry", Why.ToKeepPeopleSafe, HowLong.UnderItsOwnRule, WhenForgotten.UnderItsOwnRule)
            {
                Others = "PersonId",
            },
            new Kept<ConcernRead>("Who read a worry", Why.ToKeepPeopleSafe, HowLong.UnderItsOwnRule, WhenForgotten.UnderItsOwnRule)
            {
                Others = "PersonId",
            },
            new Kept<SafeguardingKey>("Keys that seal worries", Why.ToKeepPeopleSafe, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody),
        ];
}
