using CoProduce.Domain.Moderation;

namespace CoProduce.Data.Queries;

/// <summary>Which reports and hidden words somebody may see to. The twin of <see cref="ConductReport.MayBeSeenToBy"/>.</summary>
public static class ReportsToSeeTo
{
    public static IQueryable<ConductReport> SeenToBy(this IQueryable<ConductReport> reports, int? personId) =>
        reports.Where(r => r.ByPersonId != personId && (r.AboutPersonId == null || r.AboutPersonId != personId));

    /// <summary>Hidden words whose author asks that somebody looks again: not the author, and not whoever hid them.</summary>
    public static IQueryable<HiddenWords> ToLookAtAgainBy(this IQueryable<HiddenWords> hidden, int personId) =>
        hidden.Where(h =>
            h.ShownAgainAt == null
            && h.AppealedAt != null
            && h.AnsweredAt == null
            && h.AuthorPersonId != personId
            && h.ByPersonId != personId
        );
}
