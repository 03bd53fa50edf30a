namespace CoProduce.Web.Security;

/// <summary>What is still owed in a project that has finished, and so can still be done there: what was promised, what was asked, and what
/// people say about their own words. Everything else is only read.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class WhenFinishedAttribute : Attribute;
