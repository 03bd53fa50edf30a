using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Reads what an administrator does first, while nobody is safeguarding lead.</summary>
public class FirstLeadQuery(CoProduceDbContext db, Viewer viewer)
{
    public async Task<FirstLeadPage?> RunAsync() =>
        !viewer.IsAdministrator || await db.HasSafeguardingLeadAsync()
            ? null
            : new FirstLeadPage(!(await db.OtherDutiesAsync(viewer.PersonId!.Value)).Exists(d => d.HasFlag(ForumDuties.Administrator)));
}
