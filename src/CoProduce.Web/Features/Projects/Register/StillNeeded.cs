using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What a project still needs before it can begin, one sentence each.</summary>
public static class StillNeeded
{
    public static IEnumerable<string> For(
        ProjectState state,
        string? sponsor,
        DateTime? agreed,
        Scope scope,
        string? family,
        string? professional
    )
    {
        if (!scope.IsWritten)
        {
            yield return "Write what can change, what cannot change, and the money.";
        }
        if (sponsor is null)
        {
            yield return "Name a sponsor.";
        }
        if (state is ProjectState.Draft)
        {
            yield return "Publish the project, so that people can find it.";
        }
        if (family is null || professional is null)
        {
            yield return "Choose two leads, one from each group, on the people page.";
        }
        if (sponsor is not null && agreed is null)
        {
            yield return "Record that the sponsor has said yes to the working agreement.";
        }
    }
}
