using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Telling them that people did not behave as they agreed to.</summary>
public record BehaviourPage(ProjectPlace Place, IReadOnlyList<FormChoice> People, BehaviourForm Form);
