using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.EndingDuties;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Names the first safeguarding lead, where there are no two administrators to do so. It stands in the trail.</summary>
public class NameSafeguardingLead(string email)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await MigrateDatabase.IfEmbeddedAsync(db);
        try
        {
            Console.WriteLine(await db.TogetherAsync(() => NameAsync(scope.ServiceProvider, db)));
            return 0;
        }
        catch (RuleBrokenException why)
        {
            await Console.Error.WriteLineAsync(why.Message);
            return 1;
        }
    }

    private async Task<string> NameAsync(IServiceProvider services, CoProduceDbContext db)
    {
        RuleBrokenException.ThrowIf(Duties.WhyNotNameFirst(await db.HasSafeguardingLeadAsync()));
        var accounts = new AccountByOperator(services, email);
        var account = await accounts.FindOrMakeAsync("Safeguarding lead");
        RuleBrokenException.ThrowIf(
            await db.UnderEighteens.AnyAsync(u => u.PersonId == account.PersonId && u.Band != AgeBand.EighteenOrOver)
                ? UnderEighteen.WhyNoDuty
                : null
        );
        account.Person.TakeOn(ForumDuties.SafeguardingLead);
        services
            .GetRequiredService<DutyLetters>()
            .Say(account, "You are the forum's safeguarding lead now. Worries about somebody come to you.");
        var link = account.PasswordHash is null ? await accounts.LinkAsync(account) : null;
        await db.SaveChangesAsync();
        return link is null
            ? "They are safeguarding lead from now on."
            : $"They are safeguarding lead once they have set a password here. It works once, for 1 hour:\n{link}";
    }
}
