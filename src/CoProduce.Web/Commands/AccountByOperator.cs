using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>The account that a command gives a duty to: the one with this email, or a new one without a password.</summary>
public class AccountByOperator(IServiceProvider services, string email)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    public async Task<Account> FindOrMakeAsync(string name)
    {
        var db = services.GetRequiredService<CoProduceDbContext>();
        var accounts = services.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByEmailAsync(email) is { } known)
        {
            known.Person = await db.People.SingleAsync(p => p.Id == known.PersonId);
            return known;
        }

        var account = new Account
        {
            UserName = email,
            Email = email,
            Person = new Person(name, Hat.ParentCarer, services.GetRequiredService<TimeProvider>().Now()),
        };
        await accounts.CreateAsync(account);
        return account;
    }

    public async Task<string> LinkAsync(Account account)
    {
        await services.GetRequiredService<EmailConfirmation>().ConfirmAsync(account);
        var endsAt = services.GetRequiredService<TimeProvider>().Now() + Lasts;
        var secret = await services.GetRequiredService<OneTimeLinks>().MakeAsync(SecretLink.Of(account, LinkPurpose.SetPassword, endsAt));
        return $"{services.GetRequiredService<ForumSettings>().BaseUrl}{SignInLinks.SetPassword(secret)}";
    }
}
