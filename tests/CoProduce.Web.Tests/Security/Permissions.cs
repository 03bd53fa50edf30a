using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Who may use one endpoint. Everyone else is answered as if it were not there, or is asked to sign in.</summary>
public record Permission(string Endpoint, Who[] May)
{
    /// <summary>What stands for a part of the address, where the usual one does not fit.</summary>
    public (string Name, string Value)? With { get; init; }
}

/// <summary>The permission matrix: one row for every endpoint of the app. An endpoint without a row fails the run.</summary>
public static class Permissions
{
    public static readonly Permission[] Rows =
    [
        new("GET ", Anyone),
        new("GET how-we-work", Anyone),
        new("GET staying-safe", Anyone),
        new("GET accessibility", Anyone),
        new("GET privacy", Anyone),
        new("GET reading-settings", Anyone),
        new("POST reading-settings", Anyone),
        new("GET health/live", Anyone),
        new("GET health/ready", Anyone),
        new("ANY problem", Anyone),
        new("ANY problem/{code:int}", Nobody),
        new("ANY {*unknown}", Nobody),

        new("GET account/register", Anyone),
        new("POST account/register", Anyone),
        new("GET account/register/sent", Anyone),
        new("GET account/sign-in", Anyone),
        new("POST account/sign-in", Anyone),
        new("GET account/forgotten", Anyone),
        new("POST account/forgotten", Anyone),
        new("GET account/forgotten/sent", Anyone),
        new("GET account/confirm/{secret:length(64)}", Nobody),
        new("POST account/confirm/{secret:length(64)}", Nobody),
        new("GET account/set-password/{secret:length(64)}", Nobody),
        new("POST account/set-password/{secret:length(64)}", Nobody),
        new("GET account/email/{secret:length(64)}", Nobody),
        new("POST account/email/{secret:length(64)}", Nobody),
        new("GET account", SignedIn),
        new("POST account/name", SignedIn),
        new("POST account/mail", SignedIn),
        new("GET account/email", SignedIn),
        new("POST account/email", SignedIn),
        new("GET account/password", SignedIn),
        new("POST account/password", SignedIn),
        new("POST account/sign-out-everywhere", SignedIn),
        new("POST account/sign-out", SignedIn),

        new("GET forum", Staff),
        new("GET forum/people", Staff),
        new("POST forum/people/{id:int}/approve", Staff),
        new("POST forum/people/{id:int}/training", Staff),

        new("GET projects", Anyone),
        new("GET projects/new", Staff),
        new("POST projects/new", Staff),
        new("GET projects/{slug}", Anyone),
        new("GET projects/{slug}/edit", Running),
        new("POST projects/{slug}/edit", Running),
        new("POST projects/{slug}/publish", Running),
        new("POST projects/{slug}/sponsor-agrees", Running),
        new("POST projects/{slug}/archive", Running),
        new("POST projects/{slug}/unlock-date", Running),

        new("GET projects/{slug}/join", SignedIn),
        new("POST projects/{slug}/join", SignedIn),
        new("GET projects/{slug}/agreement", Anyone),
        new("POST projects/{slug}/agreement", Table),
        new("GET projects/{slug}/agreement/new", Running),
        new("POST projects/{slug}/agreement/new", Running),
        new("GET projects/{slug}/leave", Table),
        new("POST projects/{slug}/leave", Table),
        new("GET projects/{slug}/people", Inside),
        new("GET projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/{id:int}/admit", Admitting),
        new("POST projects/{slug}/people/{id:int}/role", Staff),
        new("GET projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Admitting) { With = ("verb", "turn-down") },
        new("POST projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Admitting) { With = ("verb", "turn-down") },
        new("GET projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Running) { With = ("verb", "remove") },
        new("POST projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Running) { With = ("verb", "remove") },

        new("GET projects/{slug}/stages/{key}", Anyone),
        new("POST projects/{slug}/stages/{key}/ready", Leads),
        new("GET projects/{slug}/stages/{key}/open", Running),
        new("POST projects/{slug}/stages/{key}/open", Running),
        new("GET projects/{slug}/stages/{key}/close", Running),
        new("POST projects/{slug}/stages/{key}/close", Running),
        new("GET projects/{slug}/stages/{key}/news", Running),
        new("POST projects/{slug}/stages/{key}/news", Running),
        new("GET projects/{slug}/stages/{key}/speak", SignedIn),
        new("POST projects/{slug}/stages/{key}/speak", SignedIn),

        new("GET projects/{slug}/said/{number:int}", Inside),
        new("GET projects/{slug}/said/{number:int}", [Who.OtherParent, .. Running]) { With = ("number", "2") },
        new("POST projects/{slug}/said/{number:int}/reply", RunningAndServices),
        new("POST projects/{slug}/said/{number:int}/judge", TheOneWhoSpoke),
        new("GET projects/{slug}/said/{number:int}/withdraw", TheOneWhoSpoke),
        new("POST projects/{slug}/said/{number:int}/withdraw", TheOneWhoSpoke),
        new("GET you-said-we-did", Anyone),
        new("GET projects/{slug}/you-said-we-did", Anyone),
        new("GET my-words", SignedIn),
        new("POST my-words/notices/{id:long}", TheOneWhoSpoke),

        new("GET decisions", Anyone),
        new("GET projects/{slug}/decisions/new", Running),
        new("POST projects/{slug}/decisions/new", Running),
        new("GET projects/{slug}/decisions/{number:int}", Anyone),
        new("POST projects/{slug}/decisions/{number:int}/position", Table),
        new("POST projects/{slug}/decisions/{number:int}/reply/{positionId:int}", Inside),
        new("GET projects/{slug}/decisions/{number:int}/actions", Running) { With = ("number", "2") },
        new("POST projects/{slug}/decisions/{number:int}/actions", Running) { With = ("number", "2") },
        new("GET projects/{slug}/actions/{number:int}/done", Running),
        new("POST projects/{slug}/actions/{number:int}/done", Running),

        new("GET sessions", Anyone),
        new("GET projects/{slug}/sessions/new", RunningAndServices),
        new("POST projects/{slug}/sessions/new", RunningAndServices),
        new("GET projects/{slug}/sessions/{number:int}", Anyone),
        new("POST projects/{slug}/sessions/{number:int}/coming", Table),
        new("GET projects/{slug}/sessions/{number:int}/edit", RunningAndServices),
        new("POST projects/{slug}/sessions/{number:int}/edit", RunningAndServices),
        new("POST projects/{slug}/sessions/{number:int}/cancel", RunningAndServices),
    ];
}
