using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What came of a session, as everyone in the project reads it. Until it is published, it is there only for those who run
/// it.</summary>
public record SessionSummaryPage(
    ProjectPlace Project,
    int Number,
    string Title,
    DateTime StartsAt,
    DateTime? PublishedAt,
    DateOnly DueOn,
    CameOfSession? Came,
    SaidInSession Said
)
{
    public string Url => SessionLinks.Session(Project.Slug, Number);
}
