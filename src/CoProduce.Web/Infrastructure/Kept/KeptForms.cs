using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CoProduce.Data;
using CoProduce.Data.Drafts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Keeps any form that came after its sender's sign-in had run out: for a day, and a long one for 30. Each form says, sealed,
/// whose it is, and on which page it stands; once that person is back there, what they typed is in it again.</summary>
public class KeptForms(CoProduceDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Whose = "_whose";
    public const string Page = "_page";

    private const int Most = 20;
    private const int Longest = 100_000;

    private readonly ITimeLimitedDataProtector _sender = protection.CreateProtector("CoProduce.Sender").ToTimeLimitedDataProtector();
    private string? _seal;

    private readonly IDataProtector _fields = protection.CreateProtector("CoProduce.KeptForm");

    /// <summary>The same for every form of one page.</summary>
    public string Seal(int personId) =>
        _seal ??= _sender.Protect(personId.ToString(CultureInfo.InvariantCulture), TimeSpan.FromDays(KeptForm.DaysOfLong));

    /// <summary>Keeps the form of this request, if it says whose it is. Gives the page it stands on.</summary>
    public async Task<string?> KeepAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return null;
        }

        var form = await request.ReadFormAsync();
        var page = (string?)form[Page];
        var isOurs = page is { Length: > 0 and <= KeptForm.PageMaxLength } && IsOurs(page);
        if (isOurs && Unsealed(form[Whose]) is { } personId && await db.Users.AnyAsync(a => a.PersonId == personId))
        {
            await KeepAsync(personId, page!, request.Path, Typed(form));
        }

        return isOurs ? page : null;
    }

    /// <summary>What this person typed on this page and could not send, by the address it was to go to, newest first.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> FindAsync(int personId, string page)
    {
        var kept = await db
            .KeptForms.AsNoTracking()
            .Where(f => f.PersonId == personId && f.Page == page && f.Until > clock.Now())
            .OrderByDescending(f => f.Id)
            .FirstOrDefaultAsync();
        return kept is null ? null : Opened(kept.Fields);
    }

    public Task<int> ForgetAsync(int personId, string to) =>
        db.KeptForms.Where(f => f.PersonId == personId && f.To == to).ExecuteDeleteAsync();

    private Task<int> KeepAsync(int personId, string page, string to, Dictionary<string, string[]> typed) =>
        db.TogetherAsync(async () =>
        {
            var fields = JsonSerializer.Serialize(typed);
            var isTooMany = await db.KeptForms.CountAsync(f => f.PersonId == personId) >= Most;
            if (typed.Count == 0 || fields.Length > Longest || to.Length > KeptForm.PageMaxLength || isTooMany)
            {
                return 0;
            }

            await db.KeptForms.Where(f => f.PersonId == personId && f.To == to).ExecuteDeleteAsync();
            db.KeptForms.Add(
                new KeptForm
                {
                    PersonId = personId,
                    Page = page,
                    To = to,
                    Fields = _fields.Protect(fields),
                    At = clock.Now(),
                    Until = clock.Now().AddDays(IsLong(typed) ? KeptForm.DaysOfLong : KeptForm.Days),
                }
            );
            return await db.SaveChangesAsync();
        });

    private static bool IsLong(Dictionary<string, string[]> typed) =>
        (typed.GetValueOrDefault(KeptWords.Typed)?.Sum(names => names.Split(' ').Length) ?? 0) >= KeptForm.FieldsOfLong
        || typed.Values.SelectMany(values => values).Sum(value => value.Length) >= KeptForm.LettersOfLong;

    /// <summary>All but what the app itself put there, and passwords.</summary>
    private static Dictionary<string, string[]> Typed(IFormCollection form) =>
        form.Where(f =>
                (f.Key == KeptWords.Typed || !f.Key.StartsWith('_')) && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)
            )
            .ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray());

    private static bool IsOurs(string page) =>
        page.StartsWith('/') && !page.StartsWith("//", StringComparison.Ordinal) && !page.Contains('\\');

    private Dictionary<string, string[]>? Opened(string fields)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(_fields.Unprotect(fields));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private int? Unsealed(string? seal)
    {
        try
        {
            return seal is { Length: > 0 and < 1000 } ? int.Parse(_sender.Unprotect(seal), CultureInfo.InvariantCulture) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
