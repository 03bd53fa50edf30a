using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The question whether somebody leads, or that nobody asks.</summary>
public record AskedToLeadPage(ProjectPlace Project, AskedToLeadRow? Asked, DeclineToLeadForm Form);

/// <summary>Who asks, when, in whose place, and what that lead would be told.</summary>
public record AskedToLeadRow(string By, DateTime At, string? InPlaceOf, string? Why);
