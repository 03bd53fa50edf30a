using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>The agenda of a session. Families and people who work in services have the same rights on it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Agenda =
    [
        new("GET projects/{slug}/sessions/{number:int}/agenda", Inside),
        new("POST projects/{slug}/sessions/{number:int}/agenda", Table),
        new("POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/take-back", TheOneWhoSpoke),
        new("POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/move", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/minutes", Running),
        new("GET projects/{slug}/sessions/{number:int}/agenda/{item:int}/leave-out", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/leave-out", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/bring-back", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/break", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/{item:int}/no-break", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/set", Running),
        new("POST projects/{slug}/sessions/{number:int}/agenda/open", Running),
        new("POST projects/{slug}/sessions/{number:int}/live/agenda", Running),
    ];
}
