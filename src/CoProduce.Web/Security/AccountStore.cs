using CoProduce.Data;
using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Keeps accounts as Identity does. What opens an account, the authenticator's key and the recovery codes, is sealed to
/// it.</summary>
public class AccountStore(CoProduceDbContext db, IDataProtectionProvider keys) : UserOnlyStore<Account, CoProduceDbContext, int>(db)
{
    public override Task SetTokenAsync(
        Account user,
        string loginProvider,
        string name,
        string? value,
        CancellationToken cancellationToken
    ) => base.SetTokenAsync(user, loginProvider, name, value is null ? null : Seal(user, name).Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(
        Account user,
        string loginProvider,
        string name,
        CancellationToken cancellationToken
    ) => await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? Seal(user, name).Unprotect(value) : null;

    private IDataProtector Seal(Account account, string name) => keys.CreateProtector("CoProduce.Account", $"{account.Id}", name);
}
