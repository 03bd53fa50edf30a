using CoProduce.Domain.Complaints;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>One complaint, and who made it.</summary>
public record ComplaintRow(DataComplaint Complaint, string Who, bool MayAnswer);
