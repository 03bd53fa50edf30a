using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads the reasons that people gave for others to read, and the viewer's own answers. Nobody else's answer is loaded without its
/// reason.</summary>
public class PositionsQuery(CoProduceDbContext db)
{
    private const int MostReasons = 200;

    public Task<List<PositionFacts>> RunAsync(int decisionId, int me)
    {
        var seen = db.SeenPositions();
        return (
            from p in db.Positions.AsNoTracking()
            join who in db.Participants on p.ParticipantId equals who.Id
            join asked in db.Set<Voter>() on new { p.DecisionId, p.ParticipantId } equals new { asked.DecisionId, asked.ParticipantId }
            where p.DecisionId == decisionId && ((p.Reason != null && seen.Any(s => s.Id == p.Id)) || p.ParticipantId == me)
            orderby p.ParticipantId == me descending, p.Id
            select new PositionFacts(
                p.Id,
                p.OptionId,
                p.ParticipantId,
                p.Reason,
                p.Stance,
                p.ShownAs,
                asked.Hat,
                who.Person.UsualHat,
                who.Person.DisplayName,
                p.RecordedHow,
                p.IsForLeads,
                p.ReasonSince,
                p.Replies.OrderBy(r => r.At).Select(r => new ReplyFacts(r.Text, r.At, r.ByPersonId)).ToList()
            )
        )
            .Take(MostReasons)
            .ToListAsync();
    }
}
