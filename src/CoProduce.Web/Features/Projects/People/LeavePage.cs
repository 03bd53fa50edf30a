using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The project that somebody may leave.</summary>
public record LeavePage(ProjectPlace Place);
