using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>What the app does by itself and could not do, for administrators.</summary>
public class JobToDos(CoProduceDbContext db, JobBoard board, IHostEnvironment environment, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        if (!who.Duties.HasFlag(ForumDuties.Administrator))
        {
            return [];
        }

        var (unwell, mail) = (await board.UnwellAsync(db), await LateMail.ReadAsync(db, environment, clock.Now()));
        var mails = mail.All + mail.Lost;
        return
        [
            .. unwell.Count == 0
                ? Array.Empty<ToDo>()
                : [who.Has(ToDoKind.LookAtJobs, ToDo.Count(unwell.Count, "1 job", "jobs"), SiteLinks.Jobs())],
            .. mails == 0 ? Array.Empty<ToDo>() : [who.Has(ToDoKind.LookAtMail, ToDo.Count(mails, "1 waits", "wait"), SiteLinks.Jobs())],
        ];
    }
}
