using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Keeps sign-ins as rows. A sign-out, a new password or a change of duties acts on the very next request.</summary>
public class SignInStore(DatabaseOfRequest database, IHttpContextAccessor http, TimeProvider clock) : ITicketStore
{
    /// <summary>Somebody with a duty sees what is private to others, so a browser they leave open ends sooner.</summary>
    public static readonly TimeSpan RestsWithDuty = TimeSpan.FromHours(1);

    public static readonly TimeSpan Rests = TimeSpan.FromHours(4);

    private static readonly TimeSpan Length = TimeSpan.FromHours(12);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await database.WithTheFormAsync(db => StoreAsync(db, key, ticket));
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var endsAt = ticket.Properties.ExpiresUtc?.UtcDateTime ?? clock.GetUtcNow().UtcDateTime + Length;
        return database.WithTheFormAsync(db =>
            db.SignInTickets.Where(s => s.KeyHash == Hash(key)).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndsAt, endsAt))
        );
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => database.WithTheFormAsync(db => RetrieveAsync(db, Hash(key)));

    private async Task<AuthenticationTicket?> RetrieveAsync(CoProduceDbContext db, string hash)
    {
        var found = await db
            .SignInTickets.Where(s =>
                s.KeyHash == hash
                && s.SecurityStamp == s.Account.SecurityStamp
                && (s.HadSecondStep || !s.Account.TwoFactorEnabled)
                && !db.PersonPauses.Any(p => p.PersonId == s.Account.PersonId)
            )
            .Select(s => new
            {
                s.AccountId,
                s.StartedAt,
                SeenAt = s.SeenAt ?? s.StartedAt,
                s.EndsAt,
                s.IsPersistent,
                s.HadSecondStep,
                s.Account.PersonId,
                s.Account.Person.DisplayName,
                s.Account.Person.Duties,
                Runs = db.Participants.WhoRun().Any(p => p.PersonId == s.Account.PersonId),
                Facilitates = db.Participants.WhoTakePart().Count(p => p.PersonId == s.Account.PersonId && p.IsFacilitator),
                Young = db
                    .UnderEighteens.Where(u => u.PersonId == s.Account.PersonId && u.Band != AgeBand.EighteenOrOver)
                    .Select(u => db.UnderEighteens.WhoWaitForCarer().Any(w => w.Id == u.Id) ? Viewer.Waiting : Viewer.Agreed)
                    .FirstOrDefault(),
                Unread = db.Notices.Count(n => n.PersonId == s.Account.PersonId && n.ReadAt == null),
            })
            .SingleOrDefaultAsync();
        if (found is null || await HasRestedAsync(db, hash, found.SeenAt, found.IsPersistent, found.Duties))
        {
            return null;
        }

        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, found.AccountId.ToString(CultureInfo.InvariantCulture)),
                new Claim(ClaimTypes.Name, found.DisplayName),
                new Claim(Viewer.PersonClaim, found.PersonId.ToString(CultureInfo.InvariantCulture)),
                new Claim(Viewer.DutiesClaim, found.Duties.ToString()),
                new Claim(Viewer.SignInClaim, hash),
                new Claim(Viewer.RunsClaim, found.Runs.ToString()),
                new Claim(Viewer.SecondStepClaim, found.HadSecondStep ? Viewer.SecondStepShown : ""),
                new Claim(Viewer.NeedsSecondStepClaim, SecondStepRule.IsNeeded(found.Duties, found.Facilitates).ToString()),
                new Claim(Viewer.YoungClaim, found.Young ?? ""),
                new Claim(Viewer.SinceClaim, found.StartedAt.Ticks.ToString(CultureInfo.InvariantCulture)),
                new Claim(Viewer.UnreadClaim, found.Unread.ToString(CultureInfo.InvariantCulture)),
            ],
            IdentityConstants.ApplicationScheme
        );
        var properties = new AuthenticationProperties
        {
            IssuedUtc = found.StartedAt,
            ExpiresUtc = found.EndsAt,
            IsPersistent = found.IsPersistent,
        };
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, IdentityConstants.ApplicationScheme);
    }

    /// <summary>Whether nobody has used it for too long. Whoever chose to stay signed in is asked again only when its time is over, unless
    /// they have a duty.</summary>
    private async Task<bool> HasRestedAsync(CoProduceDbContext db, string hash, DateTime seenAt, bool isPersistent, ForumDuties duties)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rests =
            duties is not ForumDuties.None ? RestsWithDuty
            : isPersistent ? TimeSpan.MaxValue
            : Rests;
        if (now - seenAt > rests)
        {
            await db.SignInTickets.Where(s => s.KeyHash == hash).ExecuteDeleteAsync();
            return true;
        }

        if (now - seenAt > SeenEvery)
        {
            await db.SignInTickets.Where(s => s.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now));
        }

        return false;
    }

    public Task RemoveAsync(string key) =>
        database.WithTheFormAsync(db =>
            db.TogetherAsync(async () =>
            {
                var mine = db.SignInTickets.Where(s => s.KeyHash == Hash(key));
                db.Note(AuditEvent.SignedOut, about: await mine.Select(s => (int?)s.Account.PersonId).SingleOrDefaultAsync());
                await mine.ExecuteDeleteAsync();
                return await db.SaveChangesAsync();
            })
        );

    private async Task<int> StoreAsync(CoProduceDbContext db, string key, AuthenticationTicket ticket)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.SignInTickets.Where(s => s.EndsAt < now).ExecuteDeleteAsync();
        var accountId = int.Parse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
        db.SignInTickets.Add(
            new SignInTicket
            {
                KeyHash = Hash(key),
                AccountId = accountId,
                SecurityStamp = ticket.Principal.FindFirstValue("AspNet.Identity.SecurityStamp")!,
                Device = Security.KnownBrowsers.Name(http.HttpContext?.Request.Headers.UserAgent),
                StartedAt = now,
                EndsAt = ticket.Properties.ExpiresUtc?.UtcDateTime ?? now + Length,
                IsPersistent = ticket.Properties.IsPersistent,
                HadSecondStep = ticket.Principal.HasClaim(Viewer.SecondStepClaim, Viewer.SecondStepShown),
            }
        );
        db.Note(
            AuditEvent.SignedIn,
            about: await db.Users.Where(a => a.Id == accountId).Select(a => (int?)a.PersonId).SingleOrDefaultAsync()
        );
        return await db.SaveChangesAsync();
    }

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
