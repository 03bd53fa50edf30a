namespace CoProduce.Web.Security;

/// <summary>A page of their own that somebody under 18 reaches before they and their carer have said yes.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class BeforeAgreementAttribute : Attribute;
