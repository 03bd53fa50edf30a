namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>One complaint, and who made it.</summary>
public record ComplaintRow(ComplaintWords Complaint, string Who, bool MayAnswer);
