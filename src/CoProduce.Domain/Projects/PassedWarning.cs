namespace CoProduce.Domain.Projects;

/// <summary>A warning that was passed, and the reason given. It stays on the stage for good.</summary>
public class PassedWarning
{
    public const int ReasonMaxLength = 500;

    private PassedWarning() { }

    internal PassedWarning(string warning, string reason, DateTime now)
    {
        Warning = warning;
        Reason = reason;
        At = now;
    }

    public int Id { get; private set; }
    public string Warning { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public DateTime At { get; private set; }
}
