using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts.SignIn;

/// <summary>How often a password may be tried for one email, whether or not anybody has it. A browser that its owner used before has tries
/// of its own, so that nobody else uses up the owner's.</summary>
public class PasswordTries(
    SignInThrottle tries,
    KnownBrowsers browsers,
    UserManager<Account> accounts,
    AccountLetters letters,
    CoProduceDbContext db
)
{
    private const int Most = 10;
    private const int MostMails = 5;

    public async Task<bool> TakeAsync(string email) => await tries.TakeAsync(await WhatAsync(email), Most);

    public async Task GiveBackAsync(string email) => await tries.GiveBackAsync(await WhatAsync(email));

    /// <summary>Whether waiting is all that helps now. The owner is told, once a day.</summary>
    public async Task<bool> AreUsedUpAsync(string email)
    {
        if (!await tries.AreUsedUpAsync(await WhatAsync(email), Most))
        {
            return false;
        }

        if (
            await tries.TakeWithTheFormAsync($"told:password:{Bare(email)}", 1, TimeSpan.FromDays(1))
            && await accounts.FindByEmailAsync(email) is { } account
        )
        {
            letters.SayPasswordsTried(account);
            await db.SaveChangesAsync();
        }

        return true;
    }

    /// <summary>Whether one more mail with a link may go to this email now. The answer is the same for an email nobody has.</summary>
    public Task<bool> TakeMailAsync(string email) => tries.TakeWithTheFormAsync($"mail:{Bare(email)}", MostMails);

    private async Task<string> WhatAsync(string email) => $"password:{Bare(email)}:{await browsers.KeyAsync(Bare(email)) ?? "new"}";

    private string Bare(string email) => accounts.NormalizeEmail(email.Trim());
}
