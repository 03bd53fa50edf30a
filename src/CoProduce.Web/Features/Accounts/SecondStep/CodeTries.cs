using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>How many codes may be tried for one account. A browser it knows has tries of its own, so that nobody else uses up the
/// owner's.</summary>
public class CodeTries(SignInThrottle tries, KnownBrowsers browsers, AccountLetters letters, CoProduceDbContext db)
{
    private const int Most = 10;

    /// <summary>Takes one try. Whoever uses them all up knows the password, so the owner is told.</summary>
    public async Task<bool> TakeAsync(Account account)
    {
        var what = $"code:{account.Id}:{await browsers.KeyAsync(account.Id) ?? "new"}";
        if (await tries.TakeAsync(what, Most))
        {
            return true;
        }

        if (await tries.TakeWithTheFormAsync($"told:code:{account.Id}", 1, TimeSpan.FromDays(1)))
        {
            letters.SayCodesTried(account);
            await db.SaveChangesAsync();
        }

        return false;
    }
}
