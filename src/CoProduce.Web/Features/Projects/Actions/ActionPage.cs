using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>The page that adds something to do.</summary>
public record ActionPage(ProjectPlace Project, int DecisionNumber, string Question, IReadOnlyList<FormChoice> People, ActionForm Form);
