using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What the forum knows about somebody: only ever one's own.</summary>
public static partial class Permissions
{
    private static readonly Permission[] MyData =
    [
        new("GET my-data", SignedInAtAnyAge),
        new("GET my-data/file", SignedInAtAnyAge),
        new("GET my-data/file.json", SignedInAtAnyAge),
        new("GET my-data/forget", SignedInAtAnyAge),
        new("POST my-data/forget", SignedInAtAnyAge),
        new("GET my-data/consents", SignedInAtAnyAge),
        new("POST my-data/consents/words/{said:long}", TheOneWhoSpoke),
        new("POST my-data/consents/reuse/{said:long}/{request:int}/stop", TheOneWhoSpoke),
        new("GET complaint", [.. SignedInAtAnyAge, Who.Visitor]),
        new("POST complaint", [.. SignedInAtAnyAge, Who.Visitor]),
        new("GET complaint/thank-you", Anyone),
        new("GET forum/complaints", Staff),
        new("POST forum/complaints/{complaint:int}/acknowledge", Staff),
        new("POST forum/complaints/{complaint:int}/answer", Staff),
        new("GET forum/keeping", [Who.Staff, Who.Administrator]),
    ];
}
