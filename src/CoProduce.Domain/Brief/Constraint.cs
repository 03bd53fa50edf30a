namespace CoProduce.Domain.Brief;

/// <summary>Something that cannot change, and why: money, law, time. Said before ideas are collected; later ones are marked late.</summary>
public class Constraint
{
    public const int TextMaxLength = 500;

    private Constraint() { }

    public Constraint(int projectId, string what, string why, bool ideasHaveOpened, DateTime now)
    {
        ProjectId = projectId;
        What = what.Needed("Say what cannot change.");
        Why = why.Needed("Say why it cannot change.");
        IsLate = ideasHaveOpened;
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";

    /// <summary>First said after "Ideas" had opened, when people had already worked on what it rules out.</summary>
    public bool IsLate { get; private set; }

    public DateTime WrittenAt { get; private set; }
}
