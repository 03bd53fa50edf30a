using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Features.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Commands;

/// <summary>Turns off somebody's second step when nobody in the forum can, such as that of the only administrator. Whoever can give
/// commands has the database anyway.</summary>
public class SecondStepOffByOperator(string email)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByEmailAsync(email) is not { TwoFactorEnabled: true } account)
        {
            await Console.Error.WriteLineAsync("Nobody with that email has a second step.");
            return 1;
        }

        await scope
            .ServiceProvider.GetRequiredService<CoProduceDbContext>()
            .TogetherAsync(async () =>
            {
                account = (await accounts.FindByEmailAsync(email))!;
                scope
                    .ServiceProvider.GetRequiredService<AccountLetters>()
                    .SayForumHelped(account, "The second step of your account was turned off. When you sign in, set up a new one.");
                await scope.ServiceProvider.GetRequiredService<Authenticators>().TurnOffAsync(account);
                return 0;
            });
        Console.WriteLine(
            "Their second step is off, and they are signed out everywhere. They sign in with the password, and set up a new one."
        );
        return 0;
    }
}
