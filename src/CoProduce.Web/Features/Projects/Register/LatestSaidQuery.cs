using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads what was said last and has an answer. From outside, nobody's words or name.</summary>
public class LatestSaidQuery(CoProduceDbContext db)
{
    public async Task<List<SaidRow>> RunAsync(ProjectPlace here)
    {
        var inside = here.Standing.MayReadInside;
        var rows = await (
            from said in db.Contributions.AsNoTracking().StillThere()
            from reply in said.Replies
            where said.ProjectId == here.Id && said.Audience == Audience.Project && reply.Kind != ReplyKind.Answer
            orderby reply.At descending
            select new
            {
                said.Number,
                said.Kind,
                Text = inside ? said.Text : null,
                said.ShownAs,
                said.Hat,
                said.Author.Person.UsualHat,
                said.Author.Person.DisplayName,
                ReplyKind = reply.Kind,
                Did = reply.Text,
                FamiliesDid = db.Participants.Any(x =>
                    x.ProjectId == here.Id && x.PersonId == reply.ByPersonId && x.Hat != Hat.Professional
                ),
            }
        )
            .Take(2)
            .ToListAsync();
        return
        [
            .. rows.Select(r => new SaidRow(
                r.Number,
                r.Text is null ? $"{r.Hat.NoName()} told us" : $"{ShownNames.For(r.DisplayName, r.Hat, r.UsualHat, r.ShownAs)} said",
                r.Text is null ? $"{r.Kind.Words()}." : $"“{r.Text}”",
                Title(r.ReplyKind),
                r.Did
            )
            {
                From = r.Hat.Side(),
                FamiliesDid = r.FamiliesDid,
            }),
        ];
    }

    private static string Title(ReplyKind kind) =>
        kind switch
        {
            ReplyKind.WeDid => "What changed",
            ReplyKind.WeAreDoing => "We are doing this",
            _ => "We did not, because",
        };
}
