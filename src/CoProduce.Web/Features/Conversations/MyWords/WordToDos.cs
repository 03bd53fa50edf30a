using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>What somebody's own words ask of them: whether a reply got them right, and what may become of them.</summary>
public class WordToDos(CoProduceDbContext db, MyQuestionsQuery questions) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var inside = who.Inside;
        if (inside.Count == 0)
        {
            return [];
        }

        var seats = inside.Seats();
        var rows = await db
            .Contributions.AsNoTracking()
            .WithReplyToJudge()
            .Where(c => seats.Contains(c.AuthorId))
            .OrderBy(c => c.Id)
            .Take(ToDoReader.Most)
            .Select(c => new
            {
                c.ProjectId,
                c.Number,
                c.Text,
            })
            .ToListAsync();
        var asked = await questions.RunAsync(who.PersonId);
        return
        [
            .. from c in rows
            let here = inside.Of(c.ProjectId)
            select who.Has(ToDoKind.JudgeReply, here, $"You said {ToDo.Quote(c.Text)}", SaidLinks.Said(here.Slug, c.Number)),
            .. from q in asked
            join here in inside on q.Slug equals here.Slug
            select who.Has(ToDoKind.AnswerAboutWords, here, q.What, q.Url),
        ];
    }
}
