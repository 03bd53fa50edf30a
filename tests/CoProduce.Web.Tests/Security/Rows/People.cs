using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Joining, agreeing, leading and leaving.</summary>
public static partial class Permissions
{
    private static readonly Permission[] People =
    [
        new("GET projects/{slug}/join", SignedIn),
        new("POST projects/{slug}/join", SignedIn) { BeforeYes = true },
        new("GET projects/{slug}/agreement", Anyone),
        new("POST projects/{slug}/agreement", Table) { BeforeYes = true },
        new("GET projects/{slug}/agreement/new", Running),
        new("POST projects/{slug}/agreement/new", Running),
        new("GET projects/{slug}/leave", Table),
        new("POST projects/{slug}/leave", Table) { BeforeYes = true },
        new("GET projects/{slug}/staying", Table),
        new("POST projects/{slug}/staying", Table),
        new("GET projects/{slug}/people", Agreed),
        new("GET projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/admit", Admitting),
        new("POST projects/{slug}/people/{id:int}/admit", LettingFamiliesIn),
        new("POST projects/{slug}/people/{id:int}/role", Staff),
        new("POST projects/{slug}/people/{id:int}/not-asked-to-lead", Staff),
        new("GET projects/{slug}/asked-to-lead", Table),
        new("POST projects/{slug}/asked-to-lead/yes", Table),
        new("POST projects/{slug}/asked-to-lead/no", Table) { BeforeYes = true },
        new("GET projects/{slug}/people/{id:int}/turn-down", LettingFamiliesIn),
        new("POST projects/{slug}/people/{id:int}/turn-down", LettingFamiliesIn),
        new("GET projects/{slug}/people/{id:int}/remove", Running),
        new("POST projects/{slug}/people/{id:int}/remove", Running),
        new("POST projects/{slug}/people/{id:int}/keep", [Who.FamilyLead, Who.Staff]),
        new("GET projects/{slug}/why", Nobody),
    ];
}
