using System.Security.Cryptography;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>The way to one worry for the contact outside: a link that works for 7 days, and their passphrase.</summary>
public class OutsideDoor(CoProduceDbContext db, OneTimeLinks links, Passwords passwords, IHttpContextAccessor http, TimeProvider clock)
{
    private const int KeyLength = 64;

    private HttpContext Context => http.HttpContext!;

    /// <summary>One for each worry, so that two can be open beside each other.</summary>
    private string Cookie(OutsideLink link) => $"{(Context.Request.IsHttps ? "__Host-" : "")}CoProduce.Outside.{link.Id}";

    /// <summary>Found by its link alone: whoever stands before the door. Nothing of the worry is shown for that.</summary>
    public async Task<OutsidePlace?> BeforeAsync(string secret)
    {
        var (link, now) = ((await links.FindAsync(secret, LinkPurpose.OpenWorry))?.About, clock.Now());
        return
            await (
                from l in db.OutsideLinks.Include(x => x.Concern.Named).Include(x => x.Concern.Notes)
                where l.Id == link && l.EndsAt > now
                join c in db.OutsideContacts on l.ContactId equals c.Id
                where c.EndedAt == null
                select new { Link = l, Contact = c }
            )
                .AsSplitQuery()
                .SingleOrDefaultAsync()
                is { } found
            && !found.Link.Concern.IsAbout(found.Contact.PersonId)
            ? new OutsidePlace(secret, found.Link, found.Contact)
            : null;
    }

    /// <summary>Found by its link and the key that the passphrase gave.</summary>
    public async Task<OutsidePlace?> InsideAsync(string secret) =>
        await BeforeAsync(secret) is { } place
        && Context.Request.Cookies[Cookie(place.Link)] is { Length: KeyLength } key
        && place.Link.IsOpenWith(OneTimeLinks.Hash(key), clock.Now())
            ? place
            : null;

    public async Task<bool> OpenAsync(OutsidePlace place, string passphrase)
    {
        if (!passwords.Fits(place.Contact.PassphraseHash!, passphrase))
        {
            return false;
        }

        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyLength / 2));
        place.Link.Open(OneTimeLinks.Hash(key), clock.Now());
        await db.SaveChangesAsync();
        Context.Response.Cookies.Append(
            Cookie(place.Link),
            key,
            new CookieOptions
            {
                Path = "/",
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = Context.Request.IsHttps,
                MaxAge = OutsideLink.StaysOpen,
            }
        );
        return true;
    }
}

/// <summary>One worry as the contact outside stands before it.</summary>
public record OutsidePlace(string Secret, OutsideLink Link, OutsideContact Contact)
{
    public string Url => OutsideContactLinks.Door(Secret);
    public string WorryUrl => OutsideContactLinks.Worry(Secret);
}
