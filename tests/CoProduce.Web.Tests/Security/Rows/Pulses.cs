using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>How it feels to take part.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Pulses =
    [
        new("GET projects/{slug}/pulses", Inside),
        new("POST projects/{slug}/stages/{key}/pulse", Running),
        new("GET projects/{slug}/pulses/{number:int}", Inside),
        new("POST projects/{slug}/pulses/{number:int}", [Who.Parent]),
        new("POST projects/{slug}/pulses/{number:int}/change", [Who.Parent]),
    ];
}
