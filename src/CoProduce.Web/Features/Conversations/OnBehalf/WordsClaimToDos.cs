using CoProduce.Data;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>How many people ask for words that were written down under another name. Whoever made the code does not answer.</summary>
public class WordsClaimToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var me = who.PersonId;
        var count = who.IsStaff
            ? await db.ClaimCodes.CountAsync(c =>
                c.ClaimedByPersonId != null && c.UsedAt == null && c.ClaimedByPersonId != me && c.MadeByPersonId != me
            )
            : 0;
        return count == 0
            ? []
            : [who.Has(ToDoKind.ConfirmWhoseWords, ToDo.Count(count, "1 person asks", "people ask"), ConversationLinks.Claims())];
    }
}
