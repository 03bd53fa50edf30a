using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Why somebody is not in a project, and whom to ask.</summary>
public record WhyOutPage(string Project, bool WasIn, string Reason, ForumSettings Forum);
