using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What people need to take part. Nobody but those who run the session sees another's.</summary>
public static partial class Permissions
{
    /// <summary>Nobody is named on the session: then facilitators and the families' lead run it, and neither the other lead nor all staff
    /// read what people need.</summary>
    private static readonly Who[] SeeingNeeds = [Who.FamilyLead, Who.Facilitator];

    private static readonly Permission[] AccessNeeds =
    [
        new("GET projects/{slug}/needs", Agreed),
        new("GET my-access-needs", SignedIn),
        new("POST my-access-needs", SignedIn),
        new("POST my-access-needs/{need:int}/remove", Nobody) { With = ("need", "0") },
        new("GET projects/{slug}/sessions/{number:int}/my-needs", Table),
        new("POST projects/{slug}/sessions/{number:int}/my-needs", Table),
        new("POST projects/{slug}/sessions/{number:int}/my-needs/{need:int}/met", TheOneWhoSpoke),
        new("POST projects/{slug}/sessions/{number:int}/my-needs/{need:int}/take-back", Nobody) { With = ("need", "0") },
        new("GET projects/{slug}/sessions/{number:int}/needs", SeeingNeeds),
        new("POST projects/{slug}/sessions/{number:int}/needs/{need:int}", SeeingNeeds),
    ];
}
