using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What people said, and what came of it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Said =
    [
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
        new("GET my-words", SignedInAtAnyAge),
        new("POST my-words/notices/{id:long}", TheOneWhoSpoke),
        new("GET my-words/print", SignedInAtAnyAge),
        new("GET my-words/file", SignedInAtAnyAge),
        new("GET you-said-we-did.atom", Anyone),
        new("GET projects/{slug}/you-said-we-did.atom", Anyone),
        new("GET find", SignedIn),
        new("GET projects/{slug}/said/{number:int}/edit", TheOneWhoSpoke),
        new("POST projects/{slug}/said/{number:int}/edit", TheOneWhoSpoke),
        new("POST projects/{slug}/said/{number:int}/talk", TheOneWhoSpoke),
        new("POST projects/{slug}/said/{number:int}/reuse/{id:int}", TheOneWhoSpoke) { With = ("id", "reuse") },
        new("POST projects/{slug}/said/{number:int}/links/{id:int}/confirm", TheOneWhoSpoke) { With = ("id", "link") },
        new("POST projects/{slug}/said/{number:int}/links/{id:int}/dispute", TheOneWhoSpoke) { With = ("id", "link") },
        new("POST projects/{slug}/said/{number:int}/reuse", Running),
        new("POST projects/{slug}/said/{number:int}/links", Running),
        new("POST projects/{slug}/said/{number:int}/thank", [.. Agreed.Except(TheOneWhoSpoke)]),
        new("POST projects/{slug}/said/{number:int}/confirm", [Who.FamilyLead]) { With = ("number", "3") },
        new("POST projects/{slug}/said/{number:int}/claim-code", Running) { With = ("number", "3") },
        new("POST projects/{slug}/said/{number:int}/promise", Running),
        new("POST projects/{slug}/said/{number:int}/seen-too", Table),
        new("POST projects/{slug}/said/{number:int}/seen-too", [Who.OtherParent, .. Leads, Who.Facilitator]) { With = ("number", "2") },
        new("POST projects/{slug}/said/{number:int}/comments", Table),
        new("POST projects/{slug}/said/{number:int}/comments", [Who.OtherParent, .. Leads, Who.Facilitator]) { With = ("number", "2") },
        new("POST projects/{slug}/said/{number:int}/comments/{id:int}/withdraw", TheOneWhoSpoke) { With = ("id", "comment") },
        new("GET projects/{slug}/stages/{key}/take-down", Running),
        new("POST projects/{slug}/stages/{key}/take-down", Running),
        new("GET projects/{slug}/stages/{key}/for-a-child", GrownUps),
        new("POST projects/{slug}/stages/{key}/for-a-child", GrownUps),
        new("POST projects/{slug}/stages/{key}/speak/forget-draft", SignedIn),
        new("GET projects/{slug}/stages/{key}/sheet", Anyone),
        new("GET s/{project:int}-{stage:int:range(1,7)}", Anyone),
        new("GET forum/written-down", Staff),
        new("POST forum/written-down/{code:int}/{verb:regex(^(yes|no)$)}", Nobody) { With = ("verb", "yes") },
        new("GET claim", SignedIn),
        new("POST claim", SignedIn),
        new("GET waiting", Running),
        new("GET projects/{slug}/answer-together", RunningAndServices),
        new("POST projects/{slug}/answer-together", RunningAndServices),
    ];
}
