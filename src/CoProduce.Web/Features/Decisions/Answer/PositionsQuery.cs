using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads the reasons that people gave for others to read, and the viewer's own answers. Nobody else's answer is loaded without its
/// reason.</summary>
public class PositionsQuery(CoProduceDbContext db)
{
    private const int MostReasons = 200;

    public Task<List<PositionFacts>> RunAsync(int decisionId, int me) =>
        db
            .Positions.AsNoTracking()
            .Where(p => p.DecisionId == decisionId && (p.Reason != null || p.ParticipantId == me))
            .OrderByDescending(p => p.ParticipantId == me)
            .ThenBy(p => p.Id)
            .Take(MostReasons)
            .Join(
                db.Participants,
                p => p.ParticipantId,
                who => who.Id,
                (p, who) =>
                    new PositionFacts(
                        p.Id,
                        p.OptionId,
                        p.ParticipantId,
                        p.Reason,
                        p.Stance,
                        p.ShownAs,
                        who.Hat,
                        who.Person.DisplayName,
                        p.RecordedHow,
                        p.IsForLeads,
                        p.ReasonSince,
                        p.Replies.OrderBy(r => r.At).Select(r => new ReplyFacts(r.Text, r.At, r.ByPersonId)).ToList()
                    )
            )
            .ToListAsync();
}
