namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>The complaint form, with what this person complained about before.</summary>
public record ComplaintPage(bool IsSignedIn, IReadOnlyList<ComplaintWords> Mine, ComplaintForm Form);
