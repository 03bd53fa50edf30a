using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The latest round of dots, or of how it goes, and what this person has put in.</summary>
public record LiveRoundRow(
    int Id,
    LiveRoundKind Kind,
    int Dots,
    DateTime? EndedAt,
    int People,
    int MyDots,
    HowWeAre HowWeAre,
    bool IHaveSaid
);
