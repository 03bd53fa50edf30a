using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>A session as this person may know it. The place and the link are there only for those who may know them.</summary>
public sealed record SessionFacts(
    ProjectPlace Project,
    int Id,
    int Version,
    int Number,
    string Title,
    string Purpose,
    SessionForm Form,
    DateTime StartsAt,
    DateTime EndsAt,
    DateTime? CancelledAt,
    string? Place,
    string? JoiningLink,
    string? Help,
    int Families,
    int Professionals,
    RsvpAnswer? MyAnswer,
    string? WhyNoAnswer,
    bool MayChange
)
{
    public string Url => SessionLinks.Session(Project.Slug, Number);

    public string? GettingThere { get; init; }
    public string? WithoutComing { get; init; }
    public StageKey? Stage { get; init; }

    /// <summary>The name of whoever runs it, where that is somebody.</summary>
    public string? RunBy { get; init; }

    public int Papers { get; init; }

    /// <summary>The same meeting at other times.</summary>
    public IReadOnlyList<OtherTimeRow> OtherTimes { get; init; } = [];

    /// <summary>What makes it hard to come, for those who plan.</summary>
    public IReadOnlyList<string> Looks { get; init; } = [];

    /// <summary>What people are offered for coming. Null while nobody has said.</summary>
    public int? OfferedPence { get; init; }

    /// <summary>It has begun, and is not over.</summary>
    public bool IsOn { get; init; }

    /// <summary>It has not begun yet.</summary>
    public bool MayCancel { get; init; }

    /// <summary>Null when there is room for everyone.</summary>
    public int? Places { get; init; }

    public int Free { get; init; }

    /// <summary>How many get a place before this person; null when they do not wait.</summary>
    public int? AheadOfMe { get; init; }
}
