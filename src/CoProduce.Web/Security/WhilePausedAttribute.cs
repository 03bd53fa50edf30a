namespace CoProduce.Web.Security;

/// <summary>What people can do in a paused project too: leave, take back their own words, and pass words to safeguarding.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class WhilePausedAttribute : Attribute;
