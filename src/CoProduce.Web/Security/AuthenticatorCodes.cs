using CoProduce.Data;
using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Checks codes of authenticator apps for Identity. Unlike the one that comes with it, each code works once.</summary>
public class AuthenticatorCodes(DatabaseOfRequest database, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) is not null;

    /// <summary>The app on the phone makes them; we never do.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { } key
        && Totp.StepOf(key, token, clock.GetUtcNow()) is { } step
        && await UseUpAsync(user.Id, step);

    /// <summary>The row is the code's use: whoever comes second finds it there.</summary>
    private Task<bool> UseUpAsync(int accountId, long step) =>
        database.WithTheFormAsync(async db =>
        {
            var old = step - 10;
            await db.UsedCodes.Where(c => c.AccountId == accountId && c.Step < old).ExecuteDeleteAsync();
            return !await db.UsedCodes.AnyAsync(c => c.AccountId == accountId && c.Step == step)
                && await db.AddIfFirstAsync(new UsedCode { AccountId = accountId, Step = step });
        });
}
