using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>One person at the table, as the reader sees them and may change what they do.</summary>
public record SeatAtTable(PeoplePage Page, PersonRow Who)
{
    public string Slug => Page.Project.Slug;
    public Standing Reader => Page.Project.Standing;

    public bool MayRemove => Reader.MayRemove(Who.Hat.Side());

    /// <summary>In whose place they would lead.</summary>
    public string? Before => Page.LeadBefore(Who)?.Name;

    /// <summary>A lead would stop leading, and is told why.</summary>
    public bool NeedsWhy => Before is not null || Who.IsCoLead;
}
