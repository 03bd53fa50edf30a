using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Makes the first administrator and prints a link to set a password. Nobody ever sees or types the password for them.</summary>
public class CreateAdmin(string email)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    public static bool IsEmail(string text) => OneEmailAttribute.Is(text);

    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await MigrateDatabase.IfEmbeddedAsync(db);
        var secret = await db.TogetherAsync(() => LinkAsync(scope.ServiceProvider, db));
        if (secret is null)
        {
            await Console.Error.WriteLineAsync(
                "That email already has an account with a password. Use \"I have forgotten my password\" on the sign-in page."
            );
            return 1;
        }

        var forum = scope.ServiceProvider.GetRequiredService<ForumSettings>();
        Console.WriteLine("Open this page to set a password. It works once, for 1 hour:");
        Console.WriteLine($"{forum.BaseUrl}/account/set-password/{secret}");
        return 0;
    }

    /// <summary>The link's secret; null when somebody with that email can already sign in.</summary>
    private async Task<string?> LinkAsync(IServiceProvider services, CoProduceDbContext db)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var known = await accounts.FindByEmailAsync(email);
        if (known is { PasswordHash: not null })
        {
            return null;
        }

        var account = known ?? await MakeAsync(accounts, services.GetRequiredService<TimeProvider>().Now());
        (await db.People.SingleAsync(p => p.Id == account.PersonId)).TakeOn(ForumDuties.Administrator | ForumDuties.Staff);
        account.EmailConfirmed = true;
        var secret = await services.GetRequiredService<OneTimeLinks>().MakeAsync(account.Id, LinkPurpose.SetPassword, Lasts);
        await db.SaveChangesAsync();
        return secret;
    }

    private async Task<Account> MakeAsync(UserManager<Account> accounts, DateTime now)
    {
        var account = new Account
        {
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Person = new Person("Administrator", Hat.ParentCarer, now),
        };
        await accounts.CreateAsync(account);
        return account;
    }
}
