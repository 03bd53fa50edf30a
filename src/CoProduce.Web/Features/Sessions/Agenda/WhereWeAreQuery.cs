using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Reads where a session has got to. The times of its items are left to the clock in the room.</summary>
public class WhereWeAreQuery(AgendaRowsQuery rows, TimeProvider clock)
{
    public async Task<WhereWeAre> RunAsync(int sessionId, bool isSet, int? atItemId, DateTime? atSince, int me) =>
        new([.. (await rows.RunAsync(sessionId, me)).Where(r => r.LeftOutBecause is null)], isSet, atItemId, atSince, clock.Now());
}
