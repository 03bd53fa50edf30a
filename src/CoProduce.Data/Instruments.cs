using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CoProduce.Data;

/// <summary>What the app measures of itself. Nobody listens unless an operator's settings say so.</summary>
public static class Instruments
{
    public const string Name = "CoProduce";

    public static readonly Meter Meter = new(Name);
    public static readonly ActivitySource Source = new(Name);
}
