using CoProduce.Domain.Projects;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>A project, what it stands on and what it promised.</summary>
public static class ProjectLinks
{
    public static string All(int? before = null, string? words = null, StageKey? stage = null) =>
        "/projects".With((nameof(before), before), (nameof(words), words), (nameof(stage), stage));

    public static string New() => "/projects/new";

    public static string Project(string slug) => $"/projects/{slug}";

    public static string More(string slug) => $"{Project(slug)}/more";

    public static string Edit(string slug) => $"{Project(slug)}/edit";

    public static string Publish(string slug) => $"{Project(slug)}/publish";

    public static string SponsorAgrees(string slug) => $"{Project(slug)}/sponsor-agrees";

    public static string Archive(string slug) => $"{Project(slug)}/archive";

    public static string UnlockDate(string slug) => $"{Project(slug)}/unlock-date";

    public static string Brief(string slug) => $"{Project(slug)}/grounds";

    public static string AddProblem(string slug) => $"{Brief(slug)}/problem";

    public static string AddConstraint(string slug) => $"{Brief(slug)}/constraint";

    public static string AddTrial(string slug) => $"{Brief(slug)}/trial";

    public static string AddOutcome(string slug) => $"{Brief(slug)}/outcome";

    public static string CheckOutcome(string slug, int outcome) => $"{Brief(slug)}/outcomes/{outcome}";

    public static string Actions(string slug) => $"{Project(slug)}/actions";

    public static string ActionDone(string slug, int number) => $"{Actions(slug)}/{number}/done";

    public static string History(string slug, long? before = null) => $"{Project(slug)}/history".With((nameof(before), before));
}
