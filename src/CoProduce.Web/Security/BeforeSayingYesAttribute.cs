namespace CoProduce.Web.Security;

/// <summary>What people at the table can do before they have said yes to the agreement as it is worded now: say yes to it.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class BeforeSayingYesAttribute : Attribute;
