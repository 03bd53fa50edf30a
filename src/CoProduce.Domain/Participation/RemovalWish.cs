namespace CoProduce.Domain.Participation;

/// <summary>That somebody asks a lead of the person's own group, or forum staff, to remove the person. It waits for their answer.</summary>
public record RemovalWish
{
    private RemovalWish() { }

    public RemovalWish(string reason, int byPersonId, DateTime now)
    {
        Reason = reason.Needed("Say why you ask for it.");
        ByPersonId = byPersonId;
        At = now;
    }

    public string Reason { get; private init; } = "";
    public int ByPersonId { get; private init; }
    public DateTime At { get; private init; }
}
