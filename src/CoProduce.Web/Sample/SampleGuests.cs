using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>The code on the wall of the session that is on.</summary>
public partial class SampleProject
{
    public const string CodeOnTheWall = "KTRWMP";

    private async Task CodeAsync(LiveRoom room)
    {
        var code = new SessionCode(room, CodeOnTheWall, forum["Sam Y"].Id, room.OpenedAt);
        code.LetGuests(true, forum["Sam Y"].Id);
        db.Add(code);
        await db.SaveChangesAsync();
    }
}
