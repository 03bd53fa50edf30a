using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The page where the agreement is reworded.</summary>
public record RewordAgreementPage(ProjectPlace Project, AgreementForm Form);
