using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Decisions, positions and actions.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Decisions =
    [
        new("GET decisions", Anyone),
        new("GET projects/{slug}/decisions", Anyone),
        new("GET projects/{slug}/decisions/new", Running),
        new("POST projects/{slug}/decisions/new", Running),
        new("GET projects/{slug}/decisions/{number:int}", Anyone),
        new("POST projects/{slug}/decisions/{number:int}/position", Table),
        new("POST projects/{slug}/decisions/{number:int}/reply/{positionId:int}", Inside),
        new("GET projects/{slug}/decisions/{number:int}/actions", Running) { With = ("number", "2") },
        new("POST projects/{slug}/decisions/{number:int}/actions", Running) { With = ("number", "2") },
        new("GET projects/{slug}/actions", Inside),
        new("GET projects/{slug}/actions/{number:int}/done", [.. Running, Who.Parent]) { With = ("number", "2") },
        new("POST projects/{slug}/actions/{number:int}/done", [.. Running, Who.Parent]) { With = ("number", "2") },
        new("GET projects/{slug}/actions/{number:int}/done", Running),
        new("POST projects/{slug}/actions/{number:int}/done", Running),
        new("GET projects/{slug}/decisions/{number:int}/again", Running) { With = ("number", "3") },
        new("POST projects/{slug}/decisions/{number:int}/again", Running) { With = ("number", "3") },
        new("GET projects/{slug}/decisions/{number:int}/edit", Running),
        new("POST projects/{slug}/decisions/{number:int}/edit", Running),
        new("POST projects/{slug}/decisions/{number:int}/reopen", Leads) { With = ("number", "2") },
        new("POST projects/{slug}/decisions/{number:int}/weight", [Who.FamilyLead]),
        new("POST projects/{slug}/decisions/{number:int}/children", Running),
        new("POST projects/{slug}/decisions/{number:int}/review", Running),
        new("GET projects/{slug}/decisions/{number:int}/record", Leads),
        new("POST projects/{slug}/decisions/{number:int}/record", Leads),
        new("POST projects/{slug}/decisions/{number:int}/not-mine", Table),
        new("GET decisions.atom", Anyone),
        new("GET projects/{slug}/decisions.atom", Anyone),
        new("GET projects/{slug}/not-decided-together", Inside),
        new("POST projects/{slug}/not-decided-together/raise", Table),
        new("POST projects/{slug}/not-decided-together/{id:int}/answer", Staff) { With = ("id", "elsewhere") },
        new("POST projects/{slug}/not-decided-together/override", Running),
    ];
}
