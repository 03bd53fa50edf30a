using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What was reported in a project or, for forum staff, in every project: what waits longest comes first.</summary>
public record ModerationListPage(
    ProjectPlace? Place,
    IReadOnlyList<ReportRow> Waiting,
    IReadOnlyList<ReportRow> Answered,
    IReadOnlyList<HidingRow> Hidden,
    DateOnly Today
)
{
    public int InTime => Answered.Count(a => a.AnsweredOn <= a.DueOn);
}

/// <summary>Hidden words in the list.</summary>
public record HidingRow(int Id, string Project, string Slug, DateTime At, bool Waits, DateOnly? DueOn)
{
    public string Url => ModerationLinks.Hidden(Slug, Id);
}
