namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>What is typed in a box of several lines keeps its lines, however short it may be.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SeveralLinesAttribute : Attribute;
