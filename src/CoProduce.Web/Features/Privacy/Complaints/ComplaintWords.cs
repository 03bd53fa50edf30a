using CoProduce.Domain.Complaints;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>What a complaint says, and how far it has got.</summary>
public record ComplaintWords(
    int Id,
    DateTime At,
    string Words,
    string? Answer,
    DateTime? AnsweredAt,
    DateTime? AcknowledgedAt,
    DateOnly AcknowledgeBy
)
{
    public static ComplaintWords Of(DataComplaint complaint) =>
        new(
            complaint.Id,
            complaint.At,
            complaint.Words,
            complaint.Answer,
            complaint.AnsweredAt,
            complaint.AcknowledgedAt,
            complaint.AcknowledgeBy
        );
}
