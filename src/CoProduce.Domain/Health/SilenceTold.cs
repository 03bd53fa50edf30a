namespace CoProduce.Domain.Health;

/// <summary>That the sponsor was told of a long silence in a project, and since when it had been silent. News begins a new count.</summary>
public class SilenceTold
{
    private SilenceTold() { }

    public SilenceTold(int projectId, DateTime since, DateTime now)
    {
        ProjectId = projectId;
        Tell(since, now);
    }

    public int ProjectId { get; private set; }
    public DateTime Since { get; private set; }
    public DateTime At { get; private set; }

    public void Tell(DateTime since, DateTime now) => (Since, At) = (since, now);
}
