using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>One report, opened: what it is about, what we were told, and how it was settled, or where it is.</summary>
public record ModerationPage(
    ProjectPlace Place,
    DateTime At,
    string Title,
    ReportedWords? Reported,
    string? Told,
    ReportPeople People,
    ReportSettled? Settled,
    ReportSettling? Settling
);
