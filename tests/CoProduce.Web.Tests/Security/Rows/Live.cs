using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>A session while it runs.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Live =
    [
        new("GET projects/{slug}/sessions/{number:int}/live", Inside),
        new("GET projects/{slug}/sessions/{number:int}/live/now", Inside),
        new("GET projects/{slug}/sessions/{number:int}/live/stream", Inside),
        new("GET projects/{slug}/sessions/{number:int}/live/screen", Inside),
        new("POST projects/{slug}/sessions/{number:int}/live/say", Table),
        new("POST projects/{slug}/sessions/{number:int}/live/dot", Table),
        new("POST projects/{slug}/sessions/{number:int}/live/how-it-goes", Table),
        new("POST projects/{slug}/sessions/{number:int}/live/rounds", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/rounds/end", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/note", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/open", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/ask", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/end-silence", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/end", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/turn", Running),
    ];
}
