using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Papers;

/// <summary>What there is to read before a session.</summary>
public record PapersPage(
    ProjectPlace Project,
    int Number,
    string Title,
    DateTime StartsAt,
    IReadOnlyList<PaperRow> Papers,
    string? WhyNotAdd,
    PaperForm Form
)
{
    public string SessionUrl => SessionLinks.Session(Project.Slug, Number);
    public string Url => SessionLinks.Papers(Project.Slug, Number);
}

/// <summary>A paper for a session: its words, or where it is.</summary>
public record PaperRow(int Id, string Title, string? Words, string? Link, DateTime AddedAt);
