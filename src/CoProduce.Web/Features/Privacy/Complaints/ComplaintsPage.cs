namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>Complaints about data, what waits longest first.</summary>
public record ComplaintsPage(IReadOnlyList<ComplaintRow> Rows, DateOnly Today)
{
    public ComplaintAnswerForm Form { get; init; } = new();
    public int? Mending { get; init; }
}
