using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Security;

/// <summary>A project as somebody stands before it: what it is called, and what they may do there.</summary>
public record ProjectPlace(int Id, string Slug, string Name, Standing Standing)
{
    /// <summary>A safeguarding lead stopped it for now.</summary>
    public bool IsPaused => PausedAt is not null;

    public DateTime? PausedAt { get; init; }

    /// <summary>Why nothing is added here now.</summary>
    public string? WhyNothingNew => Project.WhyFinished(Standing.ProjectState) ?? (IsPaused ? ProjectPause.Why : null);

    /// <summary>Somebody waits for their answer whether they lead for their group.</summary>
    public bool IsAskedToLead { get; init; }

    public string Url => ProjectLinks.Project(Slug);
}
