using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Asking to join: which hat, and what one says yes to.</summary>
public record JoinPage(ProjectPlace Project, string Agreement, JoinForm Form);
