using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Who does what in a project.</summary>
public record ActionListPage(ProjectPlace Project, IReadOnlyList<ActionRow> Actions);
