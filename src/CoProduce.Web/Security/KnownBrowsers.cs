using System.Security.Cryptography;
using System.Text;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Remembers the browsers somebody signs in with, and says what to call them.</summary>
public class KnownBrowsers(CoProduceDbContext db, IHttpContextAccessor http, TimeProvider clock)
{
    private const string Cookie = "cp-browser";
    private static readonly (string In, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome", "Chrome"),
        ("CriOS", "Chrome"),
        ("Safari", "Safari"),
    ];
    private static readonly (string In, string Name)[] Devices =
    [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];

    /// <summary>In words, such as "Firefox on Android". Nothing else of what a browser says about itself is kept.</summary>
    public static string Name(string? userAgent)
    {
        string? Find((string In, string Name)[] known) =>
            known.Where(k => userAgent?.Contains(k.In, StringComparison.Ordinal) == true).Select(k => k.Name).FirstOrDefault();
        return $"{Find(Browsers) ?? "A browser"} on {Find(Devices) ?? "a device"}";
    }

    /// <summary>The key of this browser when the account has signed in from it before. It changes nothing.</summary>
    public async Task<string?> KeyAsync(int accountId)
    {
        var key = http.HttpContext!.Request.Cookies[Cookie];
        var hash = Hash(key ?? "");
        return key is { Length: 64 } && await db.KnownBrowsers.AnyAsync(b => b.AccountId == accountId && b.KeyHash == hash) ? hash : null;
    }

    /// <summary>The same by email. It asks the database the same whether or not anybody has that email.</summary>
    public async Task<string?> KeyAsync(string normalizedEmail)
    {
        var key = http.HttpContext!.Request.Cookies[Cookie];
        var hash = Hash(key ?? "");
        return
            key is { Length: 64 }
            && await db.KnownBrowsers.AnyAsync(b =>
                b.KeyHash == hash && db.Users.Any(a => a.Id == b.AccountId && a.NormalizedEmail == normalizedEmail)
            )
            ? hash
            : null;
    }

    /// <summary>Whether this account signs in from a browser it has not used before, having used another. The browser is known from now
    /// on.</summary>
    public async Task<bool> IsNewAsync(int accountId)
    {
        var context = http.HttpContext!;
        var key = context.Request.Cookies[Cookie];
        if (await KeyAsync(accountId) is not null)
        {
            return false;
        }

        var isFirst = !await db.KnownBrowsers.AnyAsync(b => b.AccountId == accountId);
        key = key is { Length: 64 } ? key : Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        db.KnownBrowsers.Add(
            new KnownBrowser
            {
                AccountId = accountId,
                KeyHash = Hash(key),
                At = clock.Now(),
            }
        );
        context.Response.Cookies.Append(
            Cookie,
            key,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(400),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
        await db.SaveChangesAsync();
        return !isFirst;
    }

    private static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
