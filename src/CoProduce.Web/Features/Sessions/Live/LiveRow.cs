using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Something said in a session, as the room sees it.</summary>
public record LiveRow(int Number, string Text, string DisplayName, Hat Hat, NameShown ShownAs)
{
    public required Hat UsualHat { get; init; }
    public bool IsTakenDown { get; init; }
    public bool IsByGuest { get; init; }
    public bool IsMine { get; init; }
    public int SeenToo { get; init; }
    public bool ISeeItToo { get; init; }
    public int Dots { get; init; }
    public bool HasMyDot { get; init; }

    public bool IsOnWall { get; init; }

    public string Who => IsOnWall ? ShownNames.OnWall(Hat, UsualHat) : ShownNames.WithGroup(DisplayName, Hat, UsualHat, ShownAs);
}
