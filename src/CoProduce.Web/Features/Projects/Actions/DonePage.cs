using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>The page that marks something as done.</summary>
public record DonePage(ProjectPlace Project, int Number, string What, string Owner, DateOnly Due, DoneForm Form);
