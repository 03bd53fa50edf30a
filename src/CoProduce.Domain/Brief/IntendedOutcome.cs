namespace CoProduce.Domain.Brief;

/// <summary>A change in people's lives that can be checked: how it was before, and how it is now.</summary>
public class IntendedOutcome
{
    public const int TextMaxLength = 300;

    private IntendedOutcome() { }

    public IntendedOutcome(int projectId, string what, string baseline, DateTime now)
    {
        ProjectId = projectId;
        What = what.Needed("Say what should be different for families.");
        Baseline = baseline.Needed("Say how it is now, so that we can tell later.");
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string What { get; private set; } = "";
    public string Baseline { get; private set; } = "";
    public string? FollowUp { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public DateTime? FollowedUpAt { get; private set; }

    public void Check(string how, DateTime now)
    {
        FollowUp = how.Needed("Say how it is now.");
        FollowedUpAt = now;
    }
}
