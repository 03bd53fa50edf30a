using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads for whom this lead can write down an answer: all of their group who were asked. Who has answered, nobody reads.</summary>
public class RecordQuery(CoProduceDbContext db)
{
    public async Task<RecordPage> RunAsync(ProjectPlace here, Decision decision, RecordForm form)
    {
        var people = await (
            from v in db.Decisions.Where(d => d.Id == decision.Id).SelectMany(d => d.Voters)
            join p in db.Participants on v.ParticipantId equals p.Id
            where v.Side == here.Standing.WritesAnswersFor && p.Id != here.Standing.ParticipantId && !p.IsFacilitator
            orderby p.Person.DisplayName
            select new
            {
                p.Id,
                p.Person.DisplayName,
                p.Hat,
            }
        ).ToListAsync();
        return new RecordPage(
            here,
            decision.Number,
            decision.Question,
            [.. decision.Options.OrderBy(o => o.Order).Select(o => $"{o.Letter}: {o.Title}")],
            [
                new FormChoice("", "Choose a person"),
                .. people.Select(p => new FormChoice(
                    p.Id.ToString(CultureInfo.InvariantCulture),
                    $"{p.DisplayName} ({p.Hat.Words().ToLowerInvariant()})"
                )),
            ],
            here.Standing.WhyNotDecide,
            form
        );
    }
}
