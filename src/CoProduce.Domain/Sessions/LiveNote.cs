using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Sessions;

/// <summary>What one person wrote in a silent round. It becomes something said when the round ends; until then nobody else reads
/// it.</summary>
public class LiveNote
{
    private LiveNote() { }

    internal LiveNote(LiveRoom room, Stage stage, int participantId, string text, NameShown shownAs, DateTime now)
    {
        RoomId = room.Id;
        StageId = stage.Id;
        Round = room.Round;
        Kind = room.Kind;
        ParticipantId = participantId;
        Text = text.Needed("Write what you want to say.");
        ShownAs = shownAs;
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int RoomId { get; private set; }

    /// <summary>Where it will be said. That stage was open when it was written.</summary>
    public int StageId { get; private set; }

    public int Round { get; private set; }
    public int ParticipantId { get; private set; }
    public ContributionKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public NameShown ShownAs { get; private set; }
    public DateTime WrittenAt { get; private set; }
}

/// <summary>That something was said in a session, and to which of its questions.</summary>
public class SaidLive
{
    private SaidLive() { }

    public SaidLive(int roomId, int round, Contribution said)
    {
        RoomId = roomId;
        Round = round;
        Said = said;
    }

    public int Id { get; private set; }
    public int RoomId { get; private set; }
    public int Round { get; private set; }
    public long ContributionId { get; private set; }
    public Contribution Said { get; private set; } = null!;
}
