using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The page where forum staff bring somebody in.</summary>
public record AddPersonPage(ProjectPlace Project, AddPersonForm Form);
