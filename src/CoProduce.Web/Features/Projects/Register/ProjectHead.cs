namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What a project is called and for, and what it still needs, for those who run it.</summary>
public record ProjectHead(int Id, string Slug, string Name, string Purpose, bool IsPaused, IReadOnlyList<string> StillNeeded)
{
    /// <summary>The reader is asked to lead for their group.</summary>
    public bool AsksYouToLead { get; init; }
}
