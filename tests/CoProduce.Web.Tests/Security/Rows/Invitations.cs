using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Inviting people, and saying yes.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Invitations =
    [
        new("GET forum/invitations", Staff),
        new("POST forum/invitations", Staff),
        new("POST forum/invitations/{invitation:int}/{verb:regex(^(again|take-back)$)}", Staff) { With = ("verb", "again") },
        new("GET projects/{slug}/invitations", Admitting),
        new("POST projects/{slug}/invitations", Admitting),
        new("POST projects/{slug}/invitations/{invitation:int}/{verb:regex(^(again|take-back)$)}", Admitting)
        {
            With = ("verb", "take-back"),
        },
        new("GET forum/duties", GivingDuties),
        new("POST forum/duties", GivingDuties),
        new("GET account/duties", WithDuties),
        new("POST account/duties", WithDuties),
        new("GET forum/duties/held/{person:int}", GivingDuties) { With = ("person", "deputy") },
        new("POST forum/duties/held/{person:int}/ask", GivingDuties) { With = ("person", "deputy") },
        new("POST forum/duties/held/{person:int}/agree", GivingDuties) { With = ("person", "deputy") },
        new("POST forum/duties/held/{person:int}/keep", GivingDuties) { With = ("person", "deputy") },
        new("GET forum/duties/{duty:int}", GivingDuties),
        new("POST forum/duties/{duty:int}/confirm", GivingDuties),
        new("POST forum/duties/{duty:int}/{verb:regex(^(again|take-back)$)}", GivingDuties) { With = ("verb", "again") },
        new("GET forum/domains", Staff),
        new("POST forum/domains", Staff),
        new("POST forum/domains/{domain:int}/take-off", Staff),
        new("GET invitation/{secret:length(64)}", Nobody),
        new("POST invitation/{secret:length(64)}", Nobody),
    ];
}
