using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>How together a project is.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Health =
    [
        new("GET projects/{slug}/health", Anyone),
        new("GET projects/{slug}/health/signs/{sign}", Anyone),
        new("POST projects/{slug}/health/claim", Running),
        new("POST projects/{slug}/health/families-say", [.. Table.Where(who => who is not (Who.Professional or Who.ProfessionalLead))]),
        new("GET projects/{slug}/health/plans/{sign}", Running),
        new("POST projects/{slug}/health/plans/{sign}", Running),
        new("POST projects/{slug}/health/plans/{sign}/agree", [Who.FamilyLead]),
        new("GET projects/{slug}/health/later/{warning}", Running),
        new("POST projects/{slug}/health/later/{warning}", Running),
        new("GET projects/{slug}/health/quiet", Running),
        new("POST projects/{slug}/health/quiet", Running),
    ];
}
