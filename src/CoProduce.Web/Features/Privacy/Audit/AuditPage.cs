using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>A page of the trail, newest first.</summary>
public record AuditPage(IReadOnlyList<AuditRow> Rows, long? Older)
{
    /// <summary>The project whose history this is.</summary>
    public ProjectPlace? Place { get; init; }

    /// <summary>Whether it shows what has to do with keeping the forum safe.</summary>
    public bool ShowsSafety { get; init; }
}
