namespace CoProduce.Web.Security;

/// <summary>A page that somebody reaches who still has to set up their second step.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class BeforeSecondStepAttribute : Attribute;
