using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>Until when somebody plans to take part.</summary>
public record StayingPage(ProjectPlace Project, IReadOnlyList<FormChoice> Stages, StayingForm Form);
