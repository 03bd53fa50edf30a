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
            }
        )
            .Take(3)
            .ToListAsync();
        return
        [
            .. rows.Select(r =>
                r.Text is not null
                    ? new SaidRow(
                        r.Number,
                        $"{ShownNames.For(r.DisplayName, r.Hat, r.UsualHat, r.ShownAs)} said",
                        $"“{r.Text}”",
                        Title(r.ReplyKind),
                        r.Did
                    )
                    : new SaidRow(r.Number, $"{r.Hat.NoName()} told us", $"{r.Kind.Words()}.", Title(r.ReplyKind), r.Did)
            ),
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
