using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Coming into a session with its code. Whoever has not come in is sent back to the code, or told so.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Guests =
    [
        new("GET live", Anyone),
        new("POST live", Anyone),
        new("GET live/here", Anyone),
        new("GET live/now", Nobody),
        new("GET live/stream", Nobody),
        new("POST live/say", Anyone),
        new("POST live/dot", Anyone),
        new("POST live/how-it-goes", Anyone),
        new("POST live/leave", Anyone),
        new("POST projects/{slug}/sessions/{number:int}/live/code", Running),
        new("GET projects/{slug}/sessions/{number:int}/young-guests", Running),
        new("POST projects/{slug}/sessions/{number:int}/young-guests", Running),
        new("POST projects/{slug}/sessions/{number:int}/young-guests/{young:int}/take-back", Running),
    ];
}
