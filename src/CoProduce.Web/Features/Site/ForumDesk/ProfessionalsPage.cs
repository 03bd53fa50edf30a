namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>People who work in services, a page at a time.</summary>
public record ProfessionalsPage(IReadOnlyList<ProfessionalRow> People, int? Older, TrainingForm Form, int? Mending)
{
    /// <summary>The day on which those who are ticked finished it.</summary>
    public TrainingForm Together { get; init; } = new();
}
