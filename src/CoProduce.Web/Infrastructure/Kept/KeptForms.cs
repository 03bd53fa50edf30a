using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
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

    /// <summary>What the page is asked for with when its form could not be kept.</summary>
    public const string NotKept = "unsent";

    private const int Most = 20;
    private const int Longest = 100_000;

    // It is sealed, and in no page: letters of all alphabets may stand as they are.
    private static readonly JsonSerializerOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ITimeLimitedDataProtector _sender = protection.CreateProtector("CoProduce.Sender").ToTimeLimitedDataProtector();
    private string? _seal;

    private readonly IDataProtector _fields = protection.CreateProtector("CoProduce.KeptForm");

    /// <summary>The same for every form of one page.</summary>
    public string Seal(int personId) =>
        _seal ??= _sender.Protect(personId.ToString(CultureInfo.InvariantCulture), TimeSpan.FromDays(KeptForm.DaysOfLong));

    /// <summary>Keeps the form of this request, if it says whose it is. Gives the page it stands on.</summary>
    public async Task<(string Page, bool IsKept)?> KeepAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return null;
        }

        var form = await request.ReadFormAsync();
        if ((string?)form[Page] is not { Length: > 0 and <= KeptForm.PageMaxLength } page || !IsOurs(page))
        {
            return null;
        }

        if (Unsealed(form[Whose]) is not { } personId || !await db.Users.AnyAsync(a => a.PersonId == personId))
        {
            return (page, false);
        }

        await KeepAsync(personId, page, request.Path, Typed(form));
        return (page, true);
    }

    /// <summary>What this person typed on this page and could not send, by the address it was to go to.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string[]>>> FindAsync(int personId, string page)
    {
        var kept = await db
            .KeptForms.AsNoTracking()
            .Where(f => f.PersonId == personId && f.Page == page && f.Until > clock.Now())
            .OrderBy(f => f.Id)
            .ToListAsync();
        var found = new Dictionary<string, IReadOnlyDictionary<string, string[]>>();
        foreach (var form in kept)
        {
            if (Opened(form.Fields) is { } fields)
            {
                found[form.To] = fields;
            }
        }

        return found;
    }

    public Task<int> ForgetAsync(int personId, string to) =>
        db.KeptForms.Where(f => f.PersonId == personId && f.To == to).ExecuteDeleteAsync();

    private Task<int> KeepAsync(int personId, string page, string to, Dictionary<string, string[]> typed) =>
        db.TogetherAsync(async () =>
        {
            var fields = JsonSerializer.Serialize(typed, AsTyped);
            if (typed.Count == 0 || fields.Length > Longest || to.Length > KeptForm.PageMaxLength)
            {
                return 0;
            }

            await MakeRoomAsync(personId, to);
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

    /// <summary>What was kept for this form before goes, and what has run out. Of too many the oldest go.</summary>
    private async Task MakeRoomAsync(int personId, string to)
    {
        var now = clock.Now();
        await db.KeptForms.Where(f => f.PersonId == personId && (f.To == to || f.Until <= now)).ExecuteDeleteAsync();
        var oldest = await db
            .KeptForms.Where(f => f.PersonId == personId)
            .OrderByDescending(f => f.Id)
            .Select(f => f.Id)
            .Skip(Most - 1)
            .ToListAsync();
        await db.KeptForms.Where(f => oldest.Contains(f.Id)).ExecuteDeleteAsync();
    }

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
