namespace CoProduce.Web.Security;

/// <summary>A page that people read, with a form on it that goes to the same address. It opens when nothing can be sent from it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlsoReadAttribute : Attribute;
