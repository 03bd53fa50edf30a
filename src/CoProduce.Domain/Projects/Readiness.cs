using CoProduce.Domain.People;

namespace CoProduce.Domain.Projects;

/// <summary>What one co-lead says about moving on: ready, or hold, with a reason.</summary>
public class Readiness
{
    public const int ReasonMaxLength = 500;

    private Readiness() { }

    internal Readiness(Side side, bool isReady, string? reason, DateTime now)
    {
        Side = side;
        IsReady = isReady;
        Reason = isReady ? reason.TidyOrNull() : reason.Needed("Say why you want to hold, so that others can help.");
        At = now;
    }

    public int Id { get; private set; }
    public Side Side { get; private set; }
    public bool IsReady { get; private set; }
    public string? Reason { get; private set; }
    public DateTime At { get; private set; }
}
