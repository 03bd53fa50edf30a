using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>The times when people of a project were asked how it feels.</summary>
public record PulseListPage(ProjectPlace Place, IReadOnlyList<PulseRow> Rows, IReadOnlyList<StageKey> MayAskIn)
{
    public OpenPulseForm Form { get; init; } = new();
}

/// <summary>One time when people were asked.</summary>
public record PulseRow(int Number, StageKey? Stage, string? Session, DateTime OpenedAt, DateTime ClosesAt, bool IsOpen)
{
    /// <summary>Whether the reader has answered. Null where they are not asked, or it was not looked up.</summary>
    public bool? HasAnswered { get; init; }

    public string Title => Session ?? Stage!.Value.Words();
}
