using System.Text.RegularExpressions;
using CoProduce.Data.Mail;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts;

/// <summary>Reads the mails somebody was sent, and the links in them.</summary>
public static partial class Letters
{
    public static Task<List<OutgoingMail>> LettersToAsync(this CoProduceApp app, string email) =>
        app.InDatabaseAsync(db => db.OutgoingMails.AsNoTracking().Where(m => m.To == email).OrderBy(m => m.Id).ToListAsync());

    /// <summary>The page that the last mail with a secret link leads to.</summary>
    public static async Task<string> LinkToAsync(this CoProduceApp app, string email) =>
        SecretLink().Match((await app.LettersToAsync(email)).Last(m => SecretLink().IsMatch(m.Body)).Body).Groups[1].Value;

    [GeneratedRegex(@"https://localhost((?:/account)?/[a-z-]+/[0-9a-f]{64}(?:\?from=\S+)?)")]
    private static partial Regex SecretLink();
}
