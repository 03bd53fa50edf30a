using CoProduce.Domain.People;

namespace CoProduce.Domain.Sessions;

/// <summary>That somebody from one group had a turn to speak. It never says who.</summary>
public class Turn
{
    private Turn() { }

    public Turn(LiveRoom room, Side side, DateTime now)
    {
        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(true, room.EndedAt));
        RoomId = room.Id;
        Side = side;
        At = now;
    }

    public int Id { get; private set; }
    public int RoomId { get; private set; }
    public Side Side { get; private set; }
    public DateTime At { get; private set; }
}

/// <summary>How fairly the latest turns were shared between the groups.</summary>
public record FairVoice(int Families, int Turns)
{
    public const int Latest = 12;
    private const int EnoughToSay = 6;

    public static FairVoice Of(IReadOnlyCollection<Side> latest) => new(latest.Count(s => s is Side.LivedExperience), latest.Count);

    public string Words => Turns == 0 ? "No turns counted yet." : $"Families have had {Families} of the last {Turns} turns.";

    /// <summary>What to try when one group has had less than a third of the turns, or null.</summary>
    public string? Nudge =>
        Turns < EnoughToSay ? null
        : Families * 3 < Turns ? "Try a round of small groups, or ask families first."
        : (Turns - Families) * 3 < Turns ? "Ask the people who work in services what they can do about it."
        : null;
}
