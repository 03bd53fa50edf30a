using CoProduce.Web.Features.Conversations.Contributions;
using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Worries: anyone tells one, and only leads and deputies who are not named in it read it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Safeguarding =
    [
        new("GET worried", Anyone),
        new("POST worried", Anyone),
        new("GET worried/thank-you", Anyone),
        new("GET worried/mine", SignedInAtAnyAge),
        new("GET forum/outside-contact", GivingDuties),
        new("POST forum/outside-contact", GivingDuties),
        new("POST forum/outside-contact/{contact:int}/{verb:regex(^(confirm|take-back)$)}", GivingDuties) { With = ("verb", "take-back") },
        new("GET outside/yes/{secret:length(64)}", Nobody),
        new("POST outside/yes/{secret:length(64)}", Nobody),
        new("GET outside/{secret:length(64)}", Nobody),
        new("POST outside/{secret:length(64)}", Nobody),
        new("GET outside/{secret:length(64)}/worry", Nobody),
        new("POST outside/{secret:length(64)}/worry/take-up", Nobody),
        new("POST outside/{secret:length(64)}/worry/note", Nobody),
        new("POST outside/{secret:length(64)}/worry/end", Nobody),
        new("POST outside/{secret:length(64)}/worry/close", Nobody),
        new("POST outside/{secret:length(64)}/worry/give-back", Nobody),
        new("GET safeguarding", SafeguardingReaders),
        new("GET safeguarding/{concern:int}", SafeguardingReadersNotNamed),
        new("POST safeguarding/{concern:int}/take-up", SafeguardingReadersNotNamed),
        new("POST safeguarding/{concern:int}/note", SafeguardingReadersNotNamed),
        new("POST safeguarding/{concern:int}/end", SafeguardingReadersNotNamed),
        new("POST safeguarding/{concern:int}/close", SafeguardingReadersNotNamed),
        new("POST safeguarding/{concern:int}/give-back", SafeguardingReadersNotNamed),
        new($"GET projects/{{slug}}/said/{{number:int}}/worried/{TheseWords.On}", Inside),
        new($"POST projects/{{slug}}/said/{{number:int}}/worried/{TheseWords.On}", Inside) { BeforeYes = true },
    ];
}
