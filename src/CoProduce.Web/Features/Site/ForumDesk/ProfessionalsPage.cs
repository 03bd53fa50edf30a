namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>People who work in services, a page at a time.</summary>
public record ProfessionalsPage(IReadOnlyList<ProfessionalRow> People, int? Older, TrainingForm Form, int? Mending);
