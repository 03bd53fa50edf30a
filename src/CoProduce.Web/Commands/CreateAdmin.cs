using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Commands;

/// <summary>Makes the first administrator and prints a link to set a password. Nobody ever sees or types the password for them.</summary>
public class CreateAdmin(string email)
{
    public static bool IsEmail(string text) => OneEmailAttribute.Is(text);

    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await MigrateDatabase.IfEmbeddedAsync(db);
        var link = await db.TogetherAsync(() => LinkAsync(new AccountByOperator(scope.ServiceProvider, email), db));
        if (link is null)
        {
            await Console.Error.WriteLineAsync(
                "That email already has an account with a password. Use \"I have forgotten my password\" on the sign-in page."
            );
            return 1;
        }

        Console.WriteLine("Open this page to set a password. It works once, for 1 hour:");
        Console.WriteLine(link);
        return 0;
    }

    /// <summary>The link to set a password; null when somebody with that email can already sign in.</summary>
    private static async Task<string?> LinkAsync(AccountByOperator accounts, CoProduceDbContext db)
    {
        var account = await accounts.FindOrMakeAsync("Administrator");
        if (account.PasswordHash is not null)
        {
            return null;
        }

        account.Person.TakeOn(ForumDuties.Administrator | ForumDuties.Staff);
        var link = await accounts.LinkAsync(account);
        await db.SaveChangesAsync();
        return link;
    }
}
