using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>Reads what can be answered together.</summary>
public class ReplyTogetherQuery(CoProduceDbContext db)
{
    public const int MostAtOnce = 50;

    public async Task<ReplyTogetherPage> RunAsync(ProjectPlace here, ReplyTogetherForm form)
    {
        var rows = await db.WaitingIn(here)
            .AsNoTracking()
            .OrderBy(c => c.DueOn)
            .ThenBy(c => c.Id)
            .Take(MostAtOnce)
            .Select(c => new
            {
                c.Number,
                c.Text,
                c.Kind,
                c.DueOn,
            })
            .ToListAsync();
        return new ReplyTogetherPage(
            here,
            [
                .. rows.Select(c => new FormChoice(
                    c.Number.ToString(CultureInfo.InvariantCulture),
                    TypedText.Beginning(c.Text, 140),
                    $"{c.Kind.Words()}, due {c.DueOn.Day()}"
                )),
            ],
            form,
            null
        );
    }
}
